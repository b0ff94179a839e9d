import { Button } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useId, useState } from 'react';
import { ChartTable } from './chart-table';
import classes from './charts.module.css';
import { type ChartPlot, type ChartPoint, heightOf, type PointLink } from './points';
import { SeriesSample } from './series-sample';
import { useChartTexts } from './texts';

const Plot = lazy(() => import('./plot'));

interface ChartProps {
  /** What is drawn, for who hears it: `Revenue by day`. */
  label: string;
  /** What one sees in it, in a sentence. */
  caption: string;
  points: readonly ChartPoint[];
  plots: readonly ChartPlot[];
  /** Heads the column of the points: `Day`. */
  pointHead: string;
  linkOf?: PointLink;
  /** Points are things with names, all of which are written, and not days or hours in a row. */
  named?: boolean;
}

/**
 * A chart, as a drawing or as the table of its figures. The sentence and the table say what the
 * drawing does, to whoever cannot see it or wants the figures themselves.
 */
export function Chart(props: ChartProps) {
  const { label, caption, points, plots, pointHead, linkOf, named = false } = props;
  const text = useChartTexts();
  const navigate = useNavigate();
  const syncId = useId();
  const [asTable, setAsTable] = useState(false);
  const series = plots.flatMap((plot) => plot.series);
  const height = plots.reduce((sum, plot) => sum + heightOf(plot), 0);
  const Toggle = asTable ? IconChartLine : IconTable;
  return (
    <figure className={classes.chart} aria-label={label}>
      <figcaption className={classes.head}>
        <span className={classes.caption}>{caption}</span>
        {!asTable && series.length > 1 && (
          <ul className={classes.legend} aria-label={text('legend')}>
            {series.map((one) => (
              <li key={one.key}>
                <SeriesSample series={one} />
                {one.label}
              </li>
            ))}
          </ul>
        )}
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.toggle}
          leftSection={<Toggle size={14} aria-hidden />}
          aria-label={text(asTable ? 'drawOf' : 'tableOf', { label })}
          onClick={() => setAsTable(!asTable)}
        >
          {text(asTable ? 'draw' : 'table')}
        </Button>
      </figcaption>
      {asTable ? (
        <ChartTable {...{ label, points, plots, pointHead, linkOf }} height={height} />
      ) : (
        <div aria-hidden="true" className={classes.drawn} style={{ height }}>
          <Suspense fallback={<div className={classes.drawing} style={{ height }} />}>
            {plots.map((plot, at) => (
              <Plot
                key={plot.series[0]?.key ?? at}
                plot={plot}
                points={points}
                syncId={syncId}
                withTicks={at === plots.length - 1}
                named={named}
                onOpen={linkOf && ((point) => void navigate(linkOf(point) as object))}
              />
            ))}
          </Suspense>
        </div>
      )}
    </figure>
  );
}
