import type { LinkProps } from '@tanstack/react-router';
import type { Decimal } from 'decimal.js';

/** One place along the chart, with what each series has there; null where it is not known. */
export interface ChartPoint {
  key: string;
  /** On the axis: as short as it can be. */
  tick: string;
  /** In the tooltip and the table. */
  name: string;
  values: Readonly<Record<string, string | number | null>>;
  /** The last one, whose day is not over: less of it is not a fall. Told and drawn apart. */
  isSoFar?: boolean;
  /** What a series has here under another name: the day before that it is compared with. */
  names?: Readonly<Record<string, string>>;
}

export interface ChartSeries {
  key: string;
  label: string;
  shape: 'area' | 'line' | 'bar';
  /** Compared is dashed and grey; attention is dotted. None is told by its colour alone. */
  look?: 'main' | 'compared' | 'attention';
  /** Of days that are over, also where the point's own is not. */
  isOver?: boolean;
}

/** Series on one scale. Where units differ, plots stand below each other over the same points. */
export interface ChartPlot {
  series: readonly ChartSeries[];
  format: (value: Decimal.Value) => string;
  /** On the scale: `£12K` for `£12,345.60`. */
  formatTick: (value: number) => string;
  height?: number;
}

/** Where a point of the chart leads. */
export type PointLink = (point: ChartPoint) => Pick<LinkProps, 'to' | 'search'>;

const PLOT_HEIGHT = 208;

export function heightOf({ height = PLOT_HEIGHT }: ChartPlot): number {
  return height;
}

/** Its place among the points, which a label needs to stay inside; undefined where all is zero. */
export function peakOf(points: readonly ChartPoint[], key: string): number | undefined {
  let peak: number | undefined;
  let most = 0;
  for (const [at, { values }] of points.entries()) {
    const value = Number(values[key] ?? 0);
    if (value > most) {
      most = value;
      peak = at;
    }
  }
  return peak;
}
