import classes from './charts.module.css';
import type { ChartSeries } from './points';

/** What the series looks like in the chart: filled, a line, dashed or dotted. */
export function SeriesSample({ series: { shape, look = 'main' } }: { series: ChartSeries }) {
  return <span className={classes.sample} data-shape={shape} data-look={look} aria-hidden="true" />;
}
