import { Button } from '@mantine/core';
import {
  IconArrowRight,
  IconClipboardList,
  IconFileText,
  IconTruckDelivery,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { ReactNode } from 'react';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import { EntryLink } from '@/shared/documents/entry-link';
import { exactTime, formatDay } from '@/shared/lib/moment';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts';
import { Change, Money, Quantity } from '@/shared/ui/values';
import { delayOf, isTakenDownLater } from './clocks';
import { ItemHistory } from './item-history';
import classes from './movement-drawer.module.css';
import { useInventoryTexts } from './texts-movements';
import { useItemHistory, useSiblings } from './use-movements';
import { isManual, isOfCount, isOfTransfer } from './use-stock-adjustments';

interface MovementFactsProps {
  entry: LedgerRow;
  onDocument: (id: number) => void;
}

export function MovementFacts({ entry, onDocument }: MovementFactsProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const seesCost = useSeesCost();
  const reasonLabel = useReasonLabel();
  return (
    <>
      <Balance entry={entry} />
      <Facts>
        <Fact label={text('column.document')}>{entry.ref_label || `#${entry.ref_id}`}</Fact>
        <Fact label={text('column.actor')}>{entry.actor?.name ?? text('movements.system')}</Fact>
        <Fact label={text('entry.clocks')}>
          <Clocks entry={entry} />
        </Fact>
        <Fact label={text('entry.businessDay')}>{formatDay(entry.business_date, locale)}</Fact>
        {entry.reason_code && (
          <Fact label={text('column.reason')}>{reasonLabel(entry.reason_code)}</Fact>
        )}
        {entry.note && <Fact label={text('entry.note')}>{entry.note}</Fact>}
        {seesCost && (
          <Fact label={text('entry.worth')}>
            <Worth entry={entry} />
          </Fact>
        )}
        {entry.oversold_by && (
          <Fact label={text('entry.oversold')}>{text(`oversoldBy.${entry.oversold_by}`)}</Fact>
        )}
        <Links entry={entry} />
      </Facts>
      {isManual(entry) && (
        <Button
          variant="default"
          leftSection={<IconFileText size={16} stroke={1.75} aria-hidden />}
          onClick={() => onDocument(entry.ref_id)}
        >
          {text('entry.openAdjustment')}
        </Button>
      )}
      {isOfTransfer(entry) && (
        <Button
          variant="default"
          leftSection={<IconTruckDelivery size={16} stroke={1.75} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/inventory/transfers/$transferId"
              params={{ transferId: String(entry.ref_id) }}
              {...props}
            />
          )}
        >
          {text('entry.openTransfer')}
        </Button>
      )}
      {isOfCount(entry) && (
        <Button
          variant="default"
          leftSection={<IconClipboardList size={16} stroke={1.75} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/inventory/counts/$countId"
              params={{ countId: String(entry.ref_id) }}
              {...props}
            />
          )}
        >
          {text('entry.openCount')}
        </Button>
      )}
      <ItemHistory entry={entry} />
    </>
  );
}

function Balance({ entry }: { entry: LedgerRow }) {
  const text = useInventoryTexts();
  if (entry.balance_after === null) return null; // it is being counted
  const before = new Decimal(entry.balance_after).minus(entry.qty_delta).toFixed(3);
  return (
    <div className={classes.balance}>
      <span className={classes.step}>
        <span className={classes.caption}>{text('entry.before')}</span>
        <Quantity value={before} />
      </span>
      <span className={classes.step}>
        <span className={classes.caption}>{text('entry.change')}</span>
        <Change value={entry.qty_delta} />
      </span>
      <IconArrowRight size={20} stroke={1.5} className={classes.arrow} aria-hidden />
      <span className={classes.step}>
        <span className={classes.caption}>{text('entry.after')}</span>
        <Quantity value={entry.balance_after} />
      </span>
    </div>
  );
}

function Clocks({ entry }: { entry: LedgerRow }) {
  const text = useInventoryTexts();
  const { timezone, locale } = useFormats();
  const happened = exactTime(entry.occurred_at, timezone, locale);
  if (!isTakenDownLater(entry)) return text('entry.atOnce', { happened });
  const { unit, count } = delayOf(entry);
  return text('entry.later', {
    happened,
    recorded: exactTime(entry.recorded_at, timezone, locale),
    delay: text(`delay.${unit}`, { count }),
  });
}

function Worth({ entry }: { entry: LedgerRow }) {
  const text = useInventoryTexts();
  const { currency } = entry;
  return (
    <>
      <Money value={entry.value_delta} currency={currency} /> {text('entry.atUnitCost')}{' '}
      <Money value={entry.unit_cost} currency={currency} />
      <br />
      {text('entry.valueAfter')} <Money value={entry.value_after} currency={currency} />
    </>
  );
}

/** How this entry hangs together with others: what it takes back, and what took it back. */
function Links({ entry }: { entry: LedgerRow }) {
  const text = useInventoryTexts();
  const siblings = useSiblings(entry).data?.results ?? [];
  const recent = useItemHistory(entry).data?.results ?? [];
  const countered = siblings.find(({ seq }) => seq === entry.counters_seq);
  const counter = siblings.find(({ counters_seq }) => counters_seq === entry.seq);
  const reversal = recent.find(({ reverses_id }) => reverses_id === entry.id);
  const links: [key: string, other: number | undefined, words: ReactNode][] = [
    ['reverses', entry.reverses_id ?? undefined, text('entry.reverses')],
    ['reversed', reversal?.id, text('entry.reversed')],
    ['counters', countered?.id, text('entry.counters')],
    ['countered', counter?.id, text('entry.countered')],
  ];
  return links.map(
    ([key, other, words]) =>
      other !== undefined && (
        <Fact key={key} label={text('entry.linked')}>
          <EntryLink entry={other}>{words}</EntryLink>
        </Fact>
      ),
  );
}
