import { Link } from '@tanstack/react-router';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import boardClasses from '@/shared/ui/board.module.css';
import { Count, Moment, Quantity } from '@/shared/ui/values';
import classes from './counts.module.css';
import { type CountView, UNDER_WAY } from './counts-search';
import { ProgressBar } from './progress-bar';
import { useCountTexts } from './texts';

/** How far it has come: altogether, by zone and by who counts. */
export function CountProgress({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const { items_in_scope: total, seen_count: seen, uncounted_count: rest } = count.progress;
  const { unknown_open: unknown, units_counted: units, zones, people } = count.progress;
  const ended = !UNDER_WAY.includes(count.status);
  const figure = (value: number | string) => formatQuantity(String(value), locale);
  return (
    <section className={classes.panel} aria-label={text('progress.title')}>
      <h2>{text('progress.title')}</h2>
      <p className={classes.how}>
        <strong>
          {total === null
            ? text('progress.seenOnly', { count: seen })
            : text('progress.seen', { seen: figure(seen), total: figure(total) })}
        </strong>
        <span>{text('progress.units', { quantity: figure(units) })}</span>
        {rest > 0 && (
          <To count={count} view="uncounted">
            {text(ended ? 'progress.neverSeen' : 'progress.notSeen', { count: rest })}
          </To>
        )}
        {unknown > 0 && (
          <To count={count} view="unknown">
            {text('progress.unknown', { count: unknown })}
          </To>
        )}
      </p>
      {total !== null && <ProgressBar label={text('progress.title')} done={seen} total={total} />}
      {zones.length > 0 && (
        <div className={boardClasses.frame}>
          <table className={boardClasses.table} aria-label={text('progress.zones')}>
            <thead>
              <tr>
                <th scope="col">{text('progress.zone')}</th>
                <th scope="col" className={boardClasses.right}>
                  {text('progress.lines')}
                </th>
                <th scope="col" className={boardClasses.right}>
                  {text('progress.unitsHead')}
                </th>
                <th scope="col" className={boardClasses.right}>
                  {text('progress.last')}
                </th>
              </tr>
            </thead>
            <tbody>
              {zones.map((zone) => (
                <tr key={zone.zone_name}>
                  <th scope="row">
                    {zone.zone_name || (
                      <span className={classes.muted}>{text('progress.noZone')}</span>
                    )}
                  </th>
                  <td className={boardClasses.right}>
                    <Count value={zone.lines} />
                  </td>
                  <td className={boardClasses.right}>
                    <Quantity value={zone.units} />
                  </td>
                  <td className={boardClasses.right}>
                    <Moment value={zone.last_at} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {people.length > 0 && (
        <p className={classes.people}>
          <span className={classes.muted}>{text('progress.people')}</span>{' '}
          {people.map(({ person, observations, last_at }) => (
            <span key={person?.id ?? 0}>
              {person?.name ?? text('document.system')}{' '}
              <span className={classes.muted}>
                {text('progress.scans', { count: observations })}
                {', '}
                <Moment value={last_at} />
              </span>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

interface ToProps {
  count: CountOutput;
  view: CountView;
  children: string;
}

function To({ count, view, children }: ToProps) {
  return (
    <Link
      to="/inventory/counts/$countId"
      params={{ countId: String(count.id) }}
      search={{ show: view }}
      resetScroll={false}
      className={linkClasses.link}
    >
      {children}
    </Link>
  );
}
