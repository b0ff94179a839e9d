import { Button } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CountRow } from '@/shared/api/generated/model/countRow';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Moment } from '@/shared/ui/values';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { useMayCount } from './may-count';
import { ProgressBar } from './progress-bar';
import { useScopeWords } from './scope-words';
import { useCountTexts } from './texts';
import { useCount, useStoreName, useUnderWay } from './use-counts';

/** The list below has them all; these are the next to see to. */
const SHOWN = 3;

/** What is being counted now, in the user's own stores first. */
export function CountsUnderWay() {
  const text = useCountTexts();
  const mayCount = useMayCount();
  const storeName = useStoreName();
  const { data } = useUnderWay();
  const rows = (data?.results ?? []).toSorted(
    (one, other) =>
      Number(mayCount(other.store_id)) - Number(mayCount(one.store_id)) ||
      storeName(one).localeCompare(storeName(other)),
  );
  if (!data || rows.length === 0) return null;
  return (
    <section className={classes.underWay} aria-label={text('underWay.title')}>
      <header>
        <h2>{text('underWay.title')}</h2>
        <span className={classes.muted}>{text('underWay.count', { count: data.count })}</span>
        {data.count > SHOWN && (
          <Link to="/inventory/counts" search={{ status: UNDER_WAY }} className={linkClasses.link}>
            {text('underWay.all', { count: data.count })}
          </Link>
        )}
      </header>
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <Active key={row.id} row={row} mine={mayCount(row.store_id)} />
        ))}
      </ul>
    </section>
  );
}

function Active({ row, mine }: { row: CountRow; mine: boolean }) {
  const text = useCountTexts();
  const storeName = useStoreName();
  const scopeWords = useScopeWords();
  const params = { countId: String(row.id) };
  const { number } = row;
  const begun = row.status === 'IN_PROGRESS';
  return (
    <li>
      <Link to="/inventory/counts/$countId" params={params} className={linkClasses.link}>
        {number}
      </Link>
      <span className={classes.what}>
        <strong>{storeName(row)}</strong> {scopeWords(row)}
      </span>
      <span className={classes.who}>
        {row.created_by
          ? text('underWay.begunBy', { name: row.created_by.name })
          : text('underWay.begun')}{' '}
        <Moment value={row.started_at ?? row.created_at} />
      </span>
      <Seen id={row.id} number={number} />
      {mine ? (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconScan size={16} stroke={1.75} aria-hidden />}
          aria-label={text(begun ? 'underWay.goOf' : 'underWay.startOf', { number })}
          renderRoot={(props) => (
            <Link to="/inventory/counts/$countId/scan" params={params} {...props} />
          )}
        >
          {text(begun ? 'underWay.go' : 'underWay.start')}
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}

function Seen({ id, number }: { id: number; number: string }) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const progress = useCount(id).data?.progress;
  if (!progress) return <span className={classes.seen} />;
  const { items_in_scope: total, seen_count: seen } = progress;
  const of = (value: number) => formatQuantity(String(value), locale);
  return (
    <span className={classes.seen}>
      {total !== null && <ProgressBar label={number} done={seen} total={total} />}
      {total === null
        ? text('progress.seenOnly', { count: seen })
        : text('progress.seen', { seen: of(seen), total: of(total) })}
    </span>
  );
}
