import { CompositeChart } from '@mantine/charts';
import { Text, type XAxisTickContentProps } from 'recharts';
import classes from './charts.module.css';
import { type ChartPlot, type ChartPoint, type ChartSeries, heightOf, peakOf } from './points';
import { SeriesSample } from './series-sample';
import { useChartTexts, usePointName } from './texts';

const COLORS = {
  main: 'var(--oh-link)',
  compared: 'var(--oh-muted)',
  attention: 'var(--oh-attention-text)',
} as const;
const DASHES = { main: undefined, compared: '5 4', attention: '1 4' } as const;
/** The same in every plot, so that those below each other stand in line. */
const SCALE_WIDTH = 68;
/** For the label of the highest point. */
const MARGIN = { top: 20, right: 12, bottom: 0, left: 0 };

/** Words in the drawing; lines that pass behind them are kept off their letters. */
const LABEL = {
  fill: 'var(--oh-text)',
  stroke: 'var(--oh-canvas)',
  strokeWidth: 4,
  paintOrder: 'stroke',
  fontSize: 12,
};

interface PlotProps {
  plot: ChartPlot;
  points: readonly ChartPoint[];
  /** Only the last plot writes below what its points are. */
  withTicks: boolean;
  /** Each point has its name written below it, in two lines where it is long. */
  named: boolean;
  /** Plots of one name show the same point at once. */
  syncId: string;
  onOpen?: ((point: ChartPoint) => void) | undefined;
}

/** The drawing itself, apart from all else: it brings the charts' library with it. */
export default function Plot({ plot, points, withTicks, named, syncId, onOpen }: PlotProps) {
  const byKey = new Map(points.map((point) => [point.key, point]));
  const open = (key: unknown) => {
    const point = byKey.get(String(key));
    if (point) onOpen?.(point);
  };
  const text = useChartTexts();
  const nameOf = usePointName();
  return (
    <CompositeChart
      className={classes.plot}
      style={{ height: heightOf(plot) }}
      data={rowsOf(plot, points)}
      dataKey="key"
      series={plot.series.map(({ key, label, shape, look = 'main' }) => ({
        name: key,
        label,
        type: shape,
        color: COLORS[look],
        ...(DASHES[look] && { strokeDasharray: DASHES[look] }),
      }))}
      curveType="linear"
      // A day that is not known is a gap and not a guess.
      connectNulls={false}
      withDots={points.length - (soFarOf(points) ? 1 : 0) === 1}
      maxBarWidth={28}
      // The drawing is hidden from assistive technology, which is given the table.
      accessibilityLayer={false}
      tickLine="none"
      strokeDasharray="0"
      gridProps={{ stroke: 'var(--oh-line)' }}
      referenceDots={[
        ...peakLabels(plot, points, nameOf),
        ...soFarDots(plot, points, text('soFar')),
      ]}
      areaProps={{ fillOpacity: 0.12 }}
      barProps={{ radius: [3, 3, 0, 0] }}
      xAxisProps={{
        hide: !withTicks,
        ...(named ? { height: 44, interval: 0, tick: NameTick } : { height: 28, minTickGap: 24 }),
        axisLine: { stroke: 'var(--oh-outline)' },
        tickFormatter: (key) => byKey.get(String(key))?.tick ?? '',
      }}
      yAxisProps={{
        width: SCALE_WIDTH,
        ...(isBelowZero(plot, points) && { domain: ['auto', 0] }),
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

/** A name in the room that its bar has. */
function NameTick({
  x,
  y,
  width,
  visibleTicksCount,
  payload,
  tickFormatter,
  index,
}: XAxisTickContentProps) {
  return (
    <Text
      x={x}
      y={y}
      width={Number(width) / visibleTicksCount - 8}
      maxLines={3}
      textAnchor="middle"
      verticalAnchor="start"
      fontSize={12}
      fill="currentColor"
    >
      {tickFormatter?.(payload.value, index)}
    </Text>
  );
}

/** Where there are losses only, the scale would begin at the least of them: bars stand on zero. */
function isBelowZero({ series }: ChartPlot, points: readonly ChartPoint[]): boolean {
  const values = points.flatMap((point) => series.map(({ key }) => Number(point.values[key] ?? 0)));
  return values.some((value) => value < 0) && values.every((value) => value <= 0);
}

/** The last point, where it is not over: a line is drawn up to the one before it. */
function soFarOf(points: readonly ChartPoint[]): ChartPoint | undefined {
  const last = points.at(-1);
  return last?.isSoFar ? last : undefined;
}

/** A bar stands by itself; a line that goes on to what is not over would be read as a fall. */
function endsEarly({ shape, isOver = false }: ChartSeries, points: readonly ChartPoint[]): boolean {
  return shape !== 'bar' && !isOver && soFarOf(points) !== undefined;
}

function rowsOf({ series }: ChartPlot, points: readonly ChartPoint[]) {
  const early = series.filter((one) => endsEarly(one, points)).map(({ key }) => [key, null]);
  return points.map(({ key, values }, at) => ({
    key,
    ...numbersOf(values),
    ...(at === points.length - 1 && Object.fromEntries(early)),
  }));
}

/** Only where things are drawn do decimals become numbers; what is read is formatted from them. */
function numbersOf(values: ChartPoint['values']): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === null ? null : Number(value)]),
  );
}

/** The highest point says what it is, without anybody pointing at it. */
function peakLabels(
  { series, format }: ChartPlot,
  points: readonly ChartPoint[],
  nameOf: ReturnType<typeof usePointName>,
) {
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
      ifOverflow: 'extendDomain' as const,
      r: main.shape === 'bar' ? 0 : 3,
      fill: COLORS[main.look ?? 'main'],
      label: {
        ...LABEL,
        value: nameOf({ ...point, name: format(value) }),
        position: 'top' as const,
        textAnchor: anchorAt((at + 0.5) / points.length),
      },
    },
  ];
}

/** What is not over stands apart as an open dot; the words are beside the first series' one. */
function soFarDots({ series }: ChartPlot, points: readonly ChartPoint[], words: string) {
  const last = soFarOf(points);
  const peak = peakOf(points, series[0]?.key ?? '');
  return series.flatMap((one, at) => {
    const value = last?.values[one.key];
    if (!last || value === null || value === undefined || !endsEarly(one, points)) return [];
    const most = peak === undefined ? 0 : Number(points[peak]?.values[one.key]);
    const dot = {
      x: last.key,
      y: Number(value),
      r: 3,
      // Nothing else of it is drawn, by which the scale would have room for it.
      ifOverflow: 'extendDomain' as const,
      fill: 'var(--oh-canvas)',
      stroke: COLORS[one.look ?? 'main'],
    };
    if (at > 0 || peak === points.length - 1) return [dot];
    // Away from the words at the highest point, which may be the one before.
    const position = Number(value) * 2 > most ? ('bottom' as const) : ('top' as const);
    return [{ ...dot, label: { ...LABEL, value: words, position, textAnchor: 'end' as const } }];
  });
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
