import { Button, Drawer } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CountObservationRow } from '@/shared/api/generated/model/countObservationRow';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import pageClasses from '@/shared/documents/document-page.module.css';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { exactTime } from '@/shared/lib/moment';
import { formatChange, formatQuantity, isNegative } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { useUiTexts } from '@/shared/ui/texts';
import { Change, Quantity } from '@/shared/ui/values';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { useCountTexts } from './texts';
import { useCountLine, useObservations, useVariance } from './use-counts';
import { State } from './variance-view';
import { ZoneTally } from './zone-tally';

interface LineDrawerProps {
  count: CountOutput;
  /** From the URL; the drawer is open while one is set. */
  variantId: number | undefined;
  onClose: () => void;
}

/** One item of the count: what was seen of it, where, when and by whom; and counting it afresh. */
export function LineDrawer({ count, variantId, onClose }: LineDrawerProps) {
  const text = useCountTexts();
  return (
    <Drawer
      opened={variantId !== undefined}
      onClose={onClose}
      position="right"
      size={480}
      title={text('drawer.title')}
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      {variantId !== undefined && <Line key={variantId} count={count} variantId={variantId} />}
    </Drawer>
  );
}

function Line({ count, variantId }: { count: CountOutput; variantId: number }) {
  const text = useCountTexts();
  const ui = useUiTexts();
  const line = useCountLine(count.id, variantId);
  const found = useVariance(count).data?.lines.find(({ variant_id }) => variant_id === variantId);
  if (!line) return <output className={classes.muted}>{ui('status.loading')}</output>;
  const open = UNDER_WAY.includes(count.status);
  return (
    <>
      <header className={classes.drawerHead}>
        <h3>
          {line.product_name} {line.variant_name}
        </h3>
        <p>{line.sku}</p>
      </header>
      <dl className={classes.figures}>
        {found && (
          <div>
            <dt>{text('drawer.expected')}</dt>
            <dd>
              <Quantity value={found.expected_qty} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text('drawer.counted')}</dt>
          <dd>
            <Quantity value={line.counted_qty} />
          </dd>
        </div>
        {found && (
          <div>
            <dt>{text('drawer.difference')}</dt>
            <dd>
              <Change value={found.variance} />
            </dd>
          </div>
        )}
      </dl>
      {found && <State line={found} />}
      {found?.moved_during_count && open && (
        <p className={pageClasses.hint}>{text('variance.oneMoved')}</p>
      )}
      {found?.seen_elsewhere && open && (
        <p className={pageClasses.hint}>{text('variance.oneElsewhere')}</p>
      )}
      {line.tallies.length > 0 && (
        <section className={classes.part} aria-label={text('drawer.zones')}>
          <h4>{text('drawer.zones')}</h4>
          <div className={classes.tallies}>
            {line.tallies.map((tally) => (
              <ZoneTally key={tally.zone_name} count={count} item={line} tally={tally} />
            ))}
          </div>
        </section>
      )}
      <Seen count={count} variantId={variantId} />
      <Link
        to="/inventory/movements"
        search={{ variant_id: variantId, store_id: count.store_id }}
        className={linkClasses.link}
      >
        <IconHistory size={14} stroke={1.75} aria-hidden /> {text('drawer.movements')}
      </Link>
    </>
  );
}

/** Every scan and recount, the newest first. */
function Seen({ count, variantId }: { count: CountOutput; variantId: number }) {
  const text = useCountTexts();
  const ui = useUiTexts();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useObservations(
    count.id,
    variantId,
  );
  const rows = data?.pages.flatMap(({ results }) => results);
  return (
    <section className={classes.part} aria-label={text('drawer.history')}>
      <h4>{text('drawer.history')}</h4>
      {rows === undefined && <output className={classes.muted}>{ui('status.loading')}</output>}
      {rows?.length === 0 && <p className={pageClasses.hint}>{text('drawer.noHistory')}</p>}
      <ol className={classes.seenList}>
        {rows?.map((row) => (
          <Observation key={row.id} row={row} />
        ))}
      </ol>
      {hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {text('drawer.more')}
        </Button>
      )}
    </section>
  );
}

function Observation({ row }: { row: CountObservationRow }) {
  const text = useCountTexts();
  const { locale, timezone } = useFormats();
  const afresh = row.kind === 'SET';
  const words = afresh ? 'drawer.set' : isNegative(row.qty) ? 'drawer.tookBack' : 'drawer.scanned';
  const more = [
    row.zone_name || text('progress.noZone'),
    row.actor?.name,
    row.code && row.code !== row.sku && text('drawer.byCode', { code: row.code }),
    row.device && text('drawer.on', { device: row.device }),
  ].filter(Boolean);
  return (
    <li>
      <strong>{afresh ? formatQuantity(row.qty, locale) : formatChange(row.qty, locale)}</strong>
      <span>
        {text(words)}
        <span className={classes.more}>{more.join(' · ')}</span>
        <time className={classes.more} dateTime={row.counted_at}>
          {exactTime(row.counted_at, timezone, locale)}
        </time>
      </span>
    </li>
  );
}
