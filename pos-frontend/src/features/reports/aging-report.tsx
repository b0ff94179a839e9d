import { Decimal } from 'decimal.js';
import { useMemo } from 'react';
import { getAnalyticsAgingListUrl, useAnalyticsAgingList } from '@/shared/api/generated/analytics';
import type { AgingPage } from '@/shared/api/generated/model/agingPage';
import type { AgingRow } from '@/shared/api/generated/model/agingRow';
import { Chart } from '@/shared/charts/chart';
import { useListSearch } from '@/shared/lib/list-search';
import { useSeesCost } from '@/shared/session/session';
import { OnHandLink } from '@/shared/stock/on-hand-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { Money, Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { column, Day } from './figures';
import { itemColumn, storeColumn } from './item-columns';
import { CategoryFilter, FilterBar, StoreFilter, WordsFilter } from './report-filters';
import { ReportPage, Total } from './report-page';
import { pageOf } from './report-search';
import { agingReportSchema, BUCKETS } from './report-searches';
import { useScales } from './scales';
import { useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = {
  store_id: undefined,
  category: undefined,
  search: undefined,
  bucket: undefined,
};
/** Beyond 90 days it is worth a thought. */
const YOUNG = new Set<string>(['D0_30', 'D31_60', 'D61_90']);

/** What has lain for how long, since it was last sold. */
export function AgingReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(agingReportSchema);
  const { page: _page, page_size: _size, columns: _columns, job: _job, ...asked } = search;
  const aging = useAnalyticsAgingList({ ...asked, ...pageOf(search) }, { query: FIGURES });
  const columns = useAgingColumns();
  const seesCost = useSeesCost();
  return (
    <ReportPage
      name="aging"
      lead={text('aging.lead')}
      search={search}
      update={update}
      query={aging}
      columns={columns}
      rowId={(row) => String(row.id)}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <WordsFilter search={search} update={update} />
          <FilterSelect
            label={text('filter.bucket')}
            options={BUCKETS.map((value) => ({ value, label: text(`aging.${value}`) }))}
            value={search.bucket}
            onChange={(bucket) => update({ bucket })}
          />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
        </FilterBar>
      }
      above={
        seesCost &&
        aging.data &&
        aging.data.count > 0 && <AgingChart page={aging.data} asked={asked} />
      }
      totals={aging.data && <Totals page={aging.data} bucket={search.bucket} />}
      file={{
        report: 'AGING',
        asked,
        hrefOf: (format) => getAnalyticsAgingListUrl({ ...asked, format }),
      }}
      fromMarts
    />
  );
}

/** Of the bucket that is shown, or of all. */
export function sumsOf(
  summary: readonly { bucket: string; units: string; value: string }[],
  bucket: string | undefined,
): { units: string; value: string } {
  const shown = summary.filter((one) => bucket === undefined || one.bucket === bucket);
  const sum = (of: (one: (typeof shown)[number]) => string) =>
    shown.reduce((whole, one) => whole.plus(of(one)), new Decimal(0)).toFixed();
  return { units: sum((one) => one.units), value: sum((one) => one.value) };
}

function Totals({ page, bucket }: { page: AgingPage; bucket: string | undefined }) {
  const text = useReportTexts();
  const seesCost = useSeesCost();
  const { units, value } = sumsOf(page.summary, bucket);
  return (
    <>
      <Total label={text('column.units')}>
        <Quantity value={units} />
      </Total>
      {seesCost && (
        <Total label={text('column.value')}>
          <Money value={value} currency={page.currency} />
        </Total>
      )}
    </>
  );
}

interface AgingChartProps {
  page: AgingPage;
  asked: object;
}

function AgingChart({ page: { summary, currency }, asked }: AgingChartProps) {
  const text = useReportTexts();
  const { money } = useScales();
  const pounds = money(currency);
  const old = summary.filter(({ bucket }) => !YOUNG.has(bucket));
  return (
    <Chart
      label={text('aging.chart')}
      caption={text('aging.caption', {
        value: pounds.format(sumsOf(old, undefined).value),
        whole: pounds.format(sumsOf(summary, undefined).value),
      })}
      pointHead={text('column.age')}
      named
      points={summary.map(({ bucket, value }) => {
        const name = text(`aging.${bucket}`);
        return { key: bucket, tick: name, name, values: { value } };
      })}
      plots={[
        {
          series: [{ key: 'value', label: text('column.value'), shape: 'bar' }],
          ...pounds,
          height: 176,
        },
      ]}
      linkOf={({ key }) => ({ to: '/reports/aging', search: { ...asked, bucket: key } as object })}
    />
  );
}

function useAgingColumns() {
  const text = useReportTexts();
  const seesCost = useSeesCost();
  return useMemo(
    () => [
      itemColumn<AgingRow>(text('column.product')),
      storeColumn<AgingRow>(text('column.store')),
      column<AgingRow>('bucket', text('column.age'), {
        text: true,
        cell: (row) => text(`aging.${row.bucket}`),
      }),
      column<AgingRow>('days_since_last_sale', text('column.daysSinceSale'), {
        sortable: true,
        cell: ({ days_since_last_sale: days }) => (
          <Quantity value={days === null ? null : String(days)} />
        ),
      }),
      column<AgingRow>('on_hand', text('column.onHand'), {
        sortable: true,
        cell: (row) => <OnHandLink item={row} />,
      }),
      ...(seesCost
        ? [
            column<AgingRow>('stock_value', text('column.value'), {
              sortable: true,
              cell: ({ stock_value, currency, sku, store_code: store, variant_id, store_id }) => (
                <Why
                  way={{
                    to: '/inventory/movements',
                    search: { variant_id, store_id },
                    label: text('aging.worth', { sku, store }),
                  }}
                >
                  <Money value={stock_value} currency={currency} />
                </Why>
              ),
            }),
          ]
        : []),
      column<AgingRow>('last_sale_on', text('column.lastSale'), {
        sortable: true,
        cell: (row) =>
          row.last_sale_on === null ? text('aging.never') : <Day value={row.last_sale_on} />,
      }),
      column<AgingRow>('first_received_on', text('column.firstReceived'), {
        sortable: true,
        hiddenBelow: 1200,
        cell: (row) => <Day value={row.first_received_on} />,
      }),
      column<AgingRow>('last_movement_on', text('column.lastMovement'), {
        sortable: true,
        hiddenBelow: 1200,
        cell: (row) => <Day value={row.last_movement_on} />,
      }),
    ],
    [text, seesCost],
  );
}
