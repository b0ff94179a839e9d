import { Link } from '@tanstack/react-router';
import type { CountRow } from '@/shared/api/generated/model/countRow';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatPercent } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Moment } from '@/shared/ui/values';
import classes from './counts.module.css';
import { useCountTexts } from './texts';
import { useLastFullCounts, useStoreName } from './use-counts';

/** As many stores as fit into a line. */
const SHOWN = 4;

/** How right the books were when each store was last counted as a whole. */
export function LastAccuracy() {
  const text = useCountTexts();
  const { locale } = useFormats();
  const storeName = useStoreName();
  const { data } = useLastFullCounts();
  const last = new Map<number, CountRow & { accuracy: string }>();
  for (const row of data?.results ?? []) {
    const { accuracy } = row;
    if (accuracy !== null && !last.has(row.store_id)) last.set(row.store_id, { ...row, accuracy });
  }
  if (last.size === 0) return null;
  const rows = [...last.values()].slice(0, SHOWN);
  return (
    <section className={classes.accuracy} aria-label={text('last.title')}>
      <h2>{text('last.title')}</h2>
      <ul>
        {rows.map((row) => {
          const accuracy = formatPercent(row.accuracy, locale);
          return (
            <li key={row.store_id}>
              {storeName(row)}{' '}
              <Link
                to="/inventory/counts/$countId"
                params={{ countId: String(row.id) }}
                className={linkClasses.why}
                aria-label={text('last.of', {
                  store: storeName(row),
                  accuracy,
                  lines: row.line_count,
                  number: row.number,
                })}
              >
                <strong>{accuracy}</strong>
              </Link>{' '}
              <span className={classes.muted}>
                <Moment value={row.finished_at} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
