import { Link } from '@tanstack/react-router';
import linkClasses from '@/shared/documents/entry-link.module.css';
import boardClasses from '@/shared/ui/board.module.css';
import classes from './charts.module.css';
import type { ChartPlot, ChartPoint, PointLink } from './points';
import { usePointName } from './texts';

interface ChartTableProps {
  label: string;
  points: readonly ChartPoint[];
  plots: readonly ChartPlot[];
  pointHead: string;
  linkOf?: PointLink | undefined;
  /** Of the drawing that it stands for: the page must not jump. */
  height: number;
}

/** The figures of a chart. */
export function ChartTable({ label, points, plots, pointHead, linkOf, height }: ChartTableProps) {
  const nameOf = usePointName();
  const columns = plots.flatMap(({ series, format }) => series.map((one) => ({ one, format })));
  return (
    <div
      className={classes.figures}
      style={{ height }}
      // It scrolls, so the keys that scroll must reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <table className={boardClasses.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{pointHead}</th>
            {columns.map(({ one }) => (
              <th key={one.key} scope="col" className={boardClasses.right}>
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.key}>
              <th scope="row">
                {linkOf ? (
                  <Link {...linkOf(point)} className={linkClasses.link}>
                    {nameOf(point)}
                  </Link>
                ) : (
                  nameOf(point)
                )}
              </th>
              {columns.map(({ one, format }) => {
                const value = point.values[one.key];
                return (
                  <td key={one.key} className={boardClasses.right}>
                    {value === null || value === undefined ? '–' : format(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
