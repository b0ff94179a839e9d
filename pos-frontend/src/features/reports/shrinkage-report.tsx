import { useMemo } from 'react';
import {
  getAnalyticsShrinkageListUrl,
  useAnalyticsShrinkageList,
} from '@/shared/api/generated/analytics';
import type { ShrinkagePage } from '@/shared/api/generated/model/shrinkagePage';
import type { ShrinkageRow } from '@/shared/api/generated/model/shrinkageRow';
import { Chart } from '@/shared/charts/chart';
import { useReasons } from '@/shared/choices/use-reasons';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDays } from '@/shared/lib/moment';
import { type DayRange, periodOf } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { Change, Count } from '@/shared/ui/values';
import { column, Loss, Named, type Way } from './figures';
import { formatMonth, lastOfMonth } from './months';
import { CategoryFilter, Choice, FilterBar, PeriodFilter, StoreFilter } from './report-filters';
import { ReportPage, Total } from './report-page';
import { pageOf } from './report-search';
import { SHRINKAGE_BY, type ShrinkageBy, shrinkageReportSchema } from './report-searches';
import { useScales } from './scales';
import { type ReportTexts, useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = { store_id: undefined, category: undefined, reason_code: undefined };
/** What is no trade: the API counts these and no others. */
const LOSSES = ['WASTE', 'COUNT_RECONCILE', 'ADJUSTMENT'] as const;
const BARS = 12;
const COLUMN_OF = {
  REASON: 'reason',
  STORE: 'store',
  MONTH: 'month',
  PRODUCT: 'product',
} as const;

/** What was lost or found outside of trade. */
export function ShrinkageReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(shrinkageReportSchema);
  const { by = 'REASON', store_id, category, reason_code, ordering } = search;
  const days = periodOf(search, useToday()).range;
  const asked = { by, ...days, store_id, category, reason_code, ordering };
  const lost = useAnalyticsShrinkageList({ ...asked, ...pageOf(search) }, { query: FIGURES });
  const columns = useShrinkageColumns(by, days, asked);
  const reasons = useReasons();
  return (
    <ReportPage
      name="shrinkage"
      lead={text('shrinkage.lead')}
      search={search}
      update={update}
      query={lost}
      columns={columns}
      rowId={keyOf}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <Choice
            label={text('filter.by')}
            values={SHRINKAGE_BY}
            value={by}
            nameOf={(value) => text(`by.${value}`)}
            onChange={(value) => update({ by: value, ordering: undefined })}
          />
          <PeriodFilter search={search} update={update} />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
          <FilterSelect
            label={text('filter.reason')}
            options={(reasons.data?.results ?? []).map(({ code, label }) => ({
              value: code,
              label,
            }))}
            value={reason_code}
            onChange={(code) => update({ reason_code: code })}
          />
        </FilterBar>
      }
      above={lost.data && lost.data.results.length > 1 && <LossChart by={by} page={lost.data} />}
      totals={
        lost.data && (
          <>
            <Total label={text('column.value')}>
              <Loss value={lost.data.totals.value} currency={lost.data.currency} />
            </Total>
            <Total label={text('column.units')}>
              <Change value={lost.data.totals.units} />
            </Total>
            <Total label={text('column.entries')}>
              <Count value={lost.data.totals.entries} />
            </Total>
          </>
        )
      }
      file={{
        report: 'SHRINKAGE',
        asked,
        hrefOf: (format) => getAnalyticsShrinkageListUrl({ ...asked, format }),
      }}
    />
  );
}

function keyOf(row: ShrinkageRow): string {
  return [row.reason_code, row.ref_type, row.store_id, row.month, row.product_id].join();
}

function nameOf(row: ShrinkageRow, by: ShrinkageBy, text: ReportTexts, locale: string): string {
  if (by === 'MONTH') return row.month ? formatMonth(row.month, locale) : '';
  const name =
    by === 'STORE' ? row.store_name : by === 'PRODUCT' ? row.product_name : row.reason_name;
  return name ?? text('none.reason');
}

function LossChart({ by, page }: { by: ShrinkageBy; page: ShrinkagePage }) {
  const text = useReportTexts();
  const { locale, money } = useScales();
  const pounds = money(page.currency);
  return (
    <Chart
      label={text('shrinkage.chart', { by: text(`by.${by}`).toLowerCase() })}
      caption={text('shrinkage.caption', {
        value: pounds.format(page.totals.value),
        days: formatDays(page.date_from, page.date_to, locale),
      })}
      pointHead={text(`by.${by}`)}
      points={page.results.slice(0, BARS).map((row) => {
        const name = nameOf(row, by, text, locale);
        return { key: keyOf(row), tick: name, name, values: { value: row.value } };
      })}
      plots={[
        {
          series: [{ key: 'value', label: text('column.value'), shape: 'bar' }],
          ...pounds,
          height: 160,
        },
      ]}
    />
  );
}

interface Within {
  store_id?: number | undefined;
  category?: number | undefined;
  reason_code?: string | undefined;
}

function useShrinkageColumns(
  by: ShrinkageBy,
  { date_from, date_to }: DayRange,
  { store_id, category, reason_code }: Within,
) {
  const text = useReportTexts();
  const { locale } = useScales();
  return useMemo(() => {
    const days = { date_from, date_to };
    const within = {
      ...days,
      ...(store_id && { store_id }),
      ...(category && { category }),
      ...(reason_code && { reason_code }),
    };
    const way = (row: ShrinkageRow, what: string): Way => {
      if (by === 'STORE') {
        return {
          to: '/reports/shrinkage',
          search: { ...within, ...(row.store_id && { store_id: row.store_id }) },
          label: text('shrinkage.seeReasons', { what }),
        };
      }
      if (by === 'MONTH' && row.month) {
        return {
          to: '/reports/shrinkage',
          search: { ...within, date_from: row.month, date_to: lastOfMonth(row.month) },
          label: text('shrinkage.seeReasons', { what }),
        };
      }
      const of = { ...days, ...(store_id && { store_id }) };
      return {
        to: '/inventory/movements',
        search:
          by === 'PRODUCT'
            ? { ...of, movement_type: [...LOSSES], search: what }
            : { ...of, ...(row.ref_type && { movement_type: [row.ref_type] }) },
        label: text('shrinkage.seeEntries', { what }),
      };
    };
    return [
      column<ShrinkageRow>('name', text(`column.${COLUMN_OF[by]}`), {
        text: true,
        pinned: true,
        grow: true,
        sortable: true,
        cell: (row) => {
          const name = nameOf(row, by, text, locale);
          return <Named way={way(row, name)}>{name}</Named>;
        },
      }),
      column<ShrinkageRow>('entries', text('column.entries'), {
        sortable: true,
        cell: (row) => <Count value={row.entries} />,
      }),
      column<ShrinkageRow>('units', text('column.units'), {
        sortable: true,
        cell: (row) => <Change value={row.units} />,
      }),
      column<ShrinkageRow>('value', text('column.value'), {
        sortable: true,
        cell: (row) => <Loss value={row.value} currency={row.currency} />,
      }),
    ];
  }, [text, locale, by, date_from, date_to, store_id, category, reason_code]);
}
