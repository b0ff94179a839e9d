import { CompositeChart } from '@mantine/charts';
import classes from './charts.module.css';
import {
  type ChartPlot,
  type ChartPoint,
  type ChartSeries,
  heightOf,
  peakOf,
  soFarOf,
} from './points';
import { SeriesSample } from './series-sample';
import { useChartTexts, usePointName } from './texts';

const COLORS = {
  main: 'var(--oh-link)',
  compared: 'var(--oh-muted)',
  attention: 'var(--oh-attention-text)',
} as const;
const DASHES = { main: undefined, compared: '5 4', attention: '1 4' } as const;
/** The same in every plot, so that those below each other stand in line. */
const SCALE_WIDTH = 60;
/** What is not over, drawn on from what is. */
const SO_FAR_DASH = '2 4';
const SO_FAR = ' so far';
/** For the label of the highest point. */
const MARGIN = { top: 20, right: 12, bottom: 0, left: 0 };

interface PlotProps {
  plot: ChartPlot;
  points: readonly ChartPoint[];
  /** Only the last plot writes below what its points are. */
  withTicks: boolean;
  /** Plots of one name show the same point at once. */
  syncId: string;
  onOpen?: ((point: ChartPoint) => void) | undefined;
}

/** The drawing itself, apart from all else: it brings the charts' library with it. */
export default function Plot({ plot, points, withTicks, syncId, onOpen }: PlotProps) {
  const byKey = new Map(points.map((point) => [point.key, point]));
  const open = (key: unknown) => {
    const point = byKey.get(String(key));
    if (point) onOpen?.(point);
  };
  const text = useChartTexts();
  return (
    <CompositeChart
      className={classes.plot}
      style={{ height: heightOf(plot) }}
      data={rowsOf(plot, points)}
      dataKey="key"
      series={plot.series.flatMap((one) => {
        const { key, label, shape, look = 'main' } = one;
        const drawn = { name: key, label, type: shape, color: COLORS[look] };
        const dash = DASHES[look];
        return [
          { ...drawn, ...(dash && { strokeDasharray: dash }) },
          ...(endsEarly(one, points)
            ? [
                {
                  ...drawn,
                  name: key + SO_FAR,
                  type: 'line' as const,
                  strokeDasharray: SO_FAR_DASH,
                },
              ]
            : []),
        ];
      })}
      curveType="linear"
      // A day that is not known is a gap and not a guess.
      connectNulls={false}
      withDots={points.length === 1}
      maxBarWidth={28}
      // The drawing is hidden from assistive technology, which is given the table.
      accessibilityLayer={false}
      tickLine="none"
      strokeDasharray="0"
      gridProps={{ stroke: 'var(--oh-line)' }}
      referenceDots={[...peakLabels(plot, points), ...soFarLabels(plot, points, text('soFar'))]}
      areaProps={{ fillOpacity: 0.12 }}
      barProps={{ radius: [3, 3, 0, 0] }}
      xAxisProps={{
        hide: !withTicks,
        height: 28,
        minTickGap: 24,
        axisLine: { stroke: 'var(--oh-outline)' },
        tickFormatter: (key) => byKey.get(String(key))?.tick ?? '',
      }}
      yAxisProps={{
        width: SCALE_WIDTH,
        tickCount: heightOf(plot) > 120 ? 5 : 3,
        tickFormatter: plot.formatTick,
      }}
      tooltipProps={{
        cursor: { stroke: 'var(--oh-outline)', fill: 'var(--oh-hover)', strokeDasharray: '0' },
        content: <PlotTip plot={plot} points={byKey} />,
      }}
      composedChartProps={{
        margin: MARGIN,
        syncId,
        ...(onOpen && { onClick: ({ activeLabel }) => open(activeLabel) }),
      }}
      data-opens={onOpen ? true : undefined}
    />
  );
}

/** A bar stands by itself; a line that goes on to what is not over would be read as a fall. */
function endsEarly({ shape, isOver = false }: ChartSeries, points: readonly ChartPoint[]): boolean {
  return shape !== 'bar' && !isOver && soFarOf(points) !== undefined;
}

/** The numbers of each point; of a line that ends early, its last two stand apart. */
function rowsOf({ series }: ChartPlot, points: readonly ChartPoint[]) {
  const split = series.filter((one) => endsEarly(one, points)).map(({ key }) => key);
  const { before, last } = soFarOf(points) ?? {};
  return points.map((point) => {
    const numbers = numbersOf(point.values);
    const row: Record<string, string | number | null> = { key: point.key, ...numbers };
    for (const key of split) {
      if (point === before || point === last) row[key + SO_FAR] = numbers[key] ?? null;
      if (point === last) row[key] = null;
    }
    return row;
  });
}

/** Only where things are drawn do decimals become numbers; what is read is formatted from them. */
function numbersOf(values: ChartPoint['values']): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === null ? null : Number(value)]),
  );
}

/** The highest point says what it is, without anybody pointing at it. */
function peakLabels({ series, format }: ChartPlot, points: readonly ChartPoint[]) {
  const [main] = series;
  const at = main && peakOf(points, main.key);
  if (main === undefined || at === undefined) return [];
  const point = points[at];
  const value = point?.values[main.key];
  if (!point || value === null || value === undefined) return [];
  return [
    {
      x: point.key,
      y: Number(value),
      r: main.shape === 'bar' ? 0 : 3,
      fill: COLORS[main.look ?? 'main'],
      label: {
        value: format(value),
        position: 'top' as const,
        fill: 'var(--oh-text)',
        // Lines that pass behind it are kept off its letters.
        stroke: 'var(--oh-canvas)',
        strokeWidth: 4,
        paintOrder: 'stroke',
        fontSize: 12,
        textAnchor: anchorAt((at + 0.5) / points.length),
      },
    },
  ];
}

/** The end of a line that goes on: an open dot, and the words, where the highest says nothing there. */
function soFarLabels({ series }: ChartPlot, points: readonly ChartPoint[], words: string) {
  const [main] = series;
  const { last } = soFarOf(points) ?? {};
  const value = main && last?.values[main.key];
  if (!main || !last || value === null || value === undefined) return [];
  if (!endsEarly(main, points)) return [];
  const isPeak = peakOf(points, main.key) === points.length - 1;
  return [
    {
      x: last.key,
      y: Number(value),
      r: 3,
      fill: 'var(--oh-canvas)',
      stroke: COLORS[main.look ?? 'main'],
      ...(!isPeak && {
        label: {
          value: words,
          position: 'top' as const,
          fill: 'var(--oh-muted)',
          stroke: 'var(--oh-canvas)',
          strokeWidth: 4,
          paintOrder: 'stroke',
          fontSize: 12,
          textAnchor: 'end' as const,
        },
      }),
    },
  ];
}

/** A label in the middle of the first or last point would stand out of the picture. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.12) return 'start';
  return place > 0.88 ? 'end' : 'middle';
}

interface PlotTipProps {
  plot: ChartPlot;
  points: ReadonlyMap<string, ChartPoint>;
  /** Given by the chart: whether a point is pointed at, and which. */
  active?: boolean;
  label?: string | number;
}

function PlotTip({ plot, points, active = false, label }: PlotTipProps) {
  const nameOf = usePointName();
  const point = active ? points.get(String(label)) : undefined;
  if (!point) return null;
  return (
    <div className={classes.tip}>
      <div className={classes.tipName}>{nameOf(point)}</div>
      {plot.series.map((series) => (
        <TipLine key={series.key} series={series} point={point} format={plot.format} />
      ))}
    </div>
  );
}

interface TipLineProps {
  series: ChartSeries;
  point: ChartPoint;
  format: ChartPlot['format'];
}

function TipLine({ series, point, format }: TipLineProps) {
  const value = point.values[series.key];
  return (
    <div className={classes.tipLine}>
      <SeriesSample series={series} />
      <span>{point.names?.[series.key] ?? series.label}</span>
      <span className={classes.tipValue}>
        {value === null || value === undefined ? '–' : format(value)}
      </span>
    </div>
  );
}
