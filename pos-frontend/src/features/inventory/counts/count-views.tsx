import { Link } from '@tanstack/react-router';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './counts.module.css';
import { COUNT_VIEWS, type CountView } from './counts-search';
import { useCountTexts } from './texts';

/** What of the count is looked at; each has an address of its own. */
export function CountViews({ count, shown }: { count: CountOutput; shown: CountView }) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const { seen_count, uncounted_count, unknown_open } = count.progress;
  const open = unknown_open > 0;
  const numbers: Record<CountView, number | null> = {
    variance: null,
    lines: seen_count,
    uncounted: count.scope === 'ZONE' ? null : uncounted_count,
    unknown: open ? unknown_open : count.unknowns.length,
  };
  const views = COUNT_VIEWS.filter((view) => view !== 'variance' || !count.blind);
  return (
    <nav className={classes.views} aria-label={text('document.views')}>
      {views.map((view) => {
        const number = numbers[view];
        return (
          <Link
            key={view}
            to="/inventory/counts/$countId"
            params={{ countId: String(count.id) }}
            search={{ show: view }}
            resetScroll={false}
            aria-current={view === shown ? 'page' : undefined}
          >
            {text(`document.view.${view}`)}{' '}
            {number !== null && (
              <span className={view === 'unknown' && open ? classes.asking : classes.number}>
                {formatQuantity(String(number), locale)}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
