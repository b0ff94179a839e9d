import { useMemo } from 'react';
import {
  getAnalyticsSnapshotsTrendUrl,
  useAnalyticsSnapshotsTrend,
} from '@/shared/api/generated/analytics';
import type { TrendDay } from '@/shared/api/generated/model/trendDay';
import type { TrendPage } from '@/shared/api/generated/model/trendPage';
import { Chart } from '@/shared/charts/chart';
import { usePointName } from '@/shared/charts/texts';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDay, formatShortDay } from '@/shared/lib/moment';
import { periodOf } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { useSeesCost } from '@/shared/session/session';
import { Count, Money, Quantity } from '@/shared/ui/values';
import { type Way, Why } from '@/shared/ui/why';
import { column } from './figures';
import { FilterBar, PeriodFilter, StoreFilter } from './report-filters';
import { ReportPage } from './report-page';
import { trendReportSchema } from './report-searches';
import { useScales } from './scales';
import { useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = { store_id: undefined, variant_id: undefined };

/** Stock at the end of each day, and how much of it was low or missing. */
export function TrendReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(trendReportSchema);
  const today = useToday();
  const { store_id, variant_id } = search;
  const asked = { ...periodOf(search, today).range, store_id, variant_id };
  const trend = useAnalyticsSnapshotsTrend(asked, { query: FIGURES });
  const columns = useTrendColumns(trend.data?.currency, store_id, variant_id);
  return (
    <ReportPage
      name="trend"
      lead={text('trend.lead')}
      search={search}
      update={update}
      query={trend}
      columns={columns}
      rowId={(row) => row.business_date}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <PeriodFilter search={search} update={update} />
          <StoreFilter search={search} update={update} />
        </FilterBar>
      }
      above={
        trend.data &&
        trend.data.results.length > 0 && <TrendChart page={trend.data} asked={asked} />
      }
      file={{
        report: 'SNAPSHOTS_TREND',
        asked,
        hrefOf: (format) => getAnalyticsSnapshotsTrendUrl({ ...asked, format }),
      }}
      unpaged
      fromMarts
    />
  );
}

interface TrendChartProps {
  page: TrendPage;
  asked: OfItems;
}

function TrendChart({ page: { results, currency }, asked }: TrendChartProps) {
  const text = useReportTexts();
  const today = useToday();
  const pointName = usePointName();
  const { locale, money, units } = useScales();
  const seesCost = useSeesCost();
  const last = results.at(-1);
  if (!last) return null;
  const told = {
    units: units.format(last.on_hand),
    day: pointName({
      name: formatDay(last.business_date, locale),
      isSoFar: last.business_date >= today,
    }),
  };
  const pounds = money(currency);
  return (
    <Chart
      label={text('trend.chart')}
      caption={
        seesCost && last.stock_value !== null
          ? text('trend.captionValue', { ...told, value: pounds.format(last.stock_value) })
          : text('trend.caption', told)
      }
      pointHead={text('column.day')}
      points={results.map(({ business_date: day, stock_value, on_hand }) => ({
        key: day,
        tick: formatShortDay(day, locale),
        name: formatDay(day, locale),
        values: { value: stock_value, units: on_hand },
        isSoFar: day >= today,
      }))}
      plots={[
        seesCost
          ? { series: [{ key: 'value', label: text('column.value'), shape: 'area' }], ...pounds }
          : { series: [{ key: 'units', label: text('trend.units'), shape: 'area' }], ...units },
      ]}
      linkOf={({ key }) => ({ to: '/reports/stock', search: { as_of: key, ...ofItems(asked) } })}
    />
  );
}

interface OfItems {
  store_id?: number | undefined;
  variant_id?: number | undefined;
}

/** The same items as the report's. */
function ofItems({ store_id, variant_id }: OfItems) {
  return { ...(store_id && { store_id }), ...(variant_id && { variant_id }) };
}

function useTrendColumns(
  currency: string | undefined,
  store_id: number | undefined,
  variant_id: number | undefined,
) {
  const text = useReportTexts();
  const { locale } = useScales();
  const seesCost = useSeesCost();
  const today = useToday();
  const pointName = usePointName();
  return useMemo(() => {
    const way = (day: string): Way => ({
      to: '/reports/stock',
      search: { as_of: day, ...ofItems({ store_id, variant_id }) },
      label: text('trend.seeStock', { what: formatDay(day, locale) }),
    });
    const quantity = (id: 'allocated' | 'available', label: string) =>
      column<TrendDay>(id, label, { cell: (row) => <Quantity value={row[id]} /> });
    return [
      column<TrendDay>('business_date', text('column.day'), {
        text: true,
        pinned: true,
        cell: ({ business_date: day }) => (
          <Why way={way(day)}>
            {pointName({ name: formatDay(day, locale), isSoFar: day >= today })}
          </Why>
        ),
      }),
      column<TrendDay>('skus', text('column.skus'), { cell: (row) => <Count value={row.skus} /> }),
      column<TrendDay>('on_hand', text('column.onHand'), {
        cell: (row) => (
          <Why way={way(row.business_date)}>
            <Quantity value={row.on_hand} />
          </Why>
        ),
      }),
      quantity('allocated', text('column.allocated')),
      quantity('available', text('column.available')),
      ...(seesCost
        ? [
            column<TrendDay>('stock_value', text('column.value'), {
              cell: (row) => (
                <Why way={way(row.business_date)}>
                  <Money value={row.stock_value} {...(currency && { currency })} />
                </Why>
              ),
            }),
          ]
        : []),
      column<TrendDay>('below_reorder_point', text('column.low'), {
        cell: (row) => <Count value={row.below_reorder_point} quietZero />,
      }),
      column<TrendDay>('out_of_stock', text('column.out'), {
        cell: (row) => <Count value={row.out_of_stock} quietZero />,
      }),
    ];
  }, [text, locale, seesCost, currency, store_id, variant_id, today, pointName]);
}
