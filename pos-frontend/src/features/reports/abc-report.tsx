import { useMemo } from 'react';
import { getAnalyticsAbcListUrl, useAnalyticsAbcList } from '@/shared/api/generated/analytics';
import type { AbcPage } from '@/shared/api/generated/model/abcPage';
import type { AbcRow } from '@/shared/api/generated/model/abcRow';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDays } from '@/shared/lib/moment';
import { formatPercent, formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { Count, Money, Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { column, Percent } from './figures';
import { itemColumn } from './item-columns';
import { CategoryFilter, FilterBar, StoreFilter, WordsFilter } from './report-filters';
import { ReportPage } from './report-page';
import { pageOf } from './report-search';
import { abcReportSchema, CLASSES } from './report-searches';
import { useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = {
  store_id: undefined,
  category: undefined,
  search: undefined,
  abc_class: undefined,
};

/** Which variants bring the revenue. */
export function AbcReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(abcReportSchema);
  const { locale } = useFormats();
  const { page: _page, page_size: _size, columns: _columns, job: _job, ...asked } = search;
  const abc = useAnalyticsAbcList({ ...asked, ...pageOf(search) }, { query: FIGURES });
  const { date_from: from, date_to: to } = abc.data ?? {};
  const columns = useAbcColumns(from, to, search.store_id);
  return (
    <ReportPage
      name="abc"
      lead={
        from && to ? text('abc.lead', { days: formatDays(from, to, locale) }) : text('abc.leadNone')
      }
      search={search}
      update={update}
      query={abc}
      columns={columns}
      rowId={(row) => String(row.variant_id)}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <WordsFilter search={search} update={update} />
          <FilterSelect
            label={text('filter.class')}
            options={CLASSES.map((value) => ({ value, label: value }))}
            value={search.abc_class}
            onChange={(abc_class) => update({ abc_class })}
          />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
        </FilterBar>
      }
      totals={abc.data && <Totals page={abc.data} />}
      file={{
        report: 'ABC',
        asked,
        hrefOf: (format) => getAnalyticsAbcListUrl({ ...asked, format }),
      }}
      fromMarts
    />
  );
}

function Totals({ page: { summary } }: { page: AbcPage }) {
  const text = useReportTexts();
  const { locale } = useFormats();
  return summary.map((one) => (
    <span key={one.abc_class}>
      {text('abc.summary', {
        class: one.abc_class,
        count: one.variants,
        share: formatPercent(one.share ?? '0', locale),
      })}
    </span>
  ));
}

function useAbcColumns(
  from: string | null | undefined,
  to: string | null | undefined,
  store_id: number | undefined,
) {
  const text = useReportTexts();
  const seesCost = useSeesCost();
  const { locale } = useFormats();
  return useMemo(() => {
    const money = (id: 'revenue' | 'gross_margin', label: string) =>
      column<AbcRow>(id, label, {
        sortable: true,
        cell: (row) => <Money value={row[id]} currency={row.currency} />,
      });
    return [
      itemColumn<AbcRow>(text('column.product')),
      column<AbcRow>('rank', text('column.rank'), {
        sortable: true,
        cell: (row) => <Count value={row.rank} />,
      }),
      column<AbcRow>('abc_class', text('column.class'), {
        text: true,
        cell: (row) => row.abc_class,
      }),
      column<AbcRow>('category_name', text('column.category'), {
        text: true,
        sortable: true,
        hiddenBelow: 1200,
        cell: (row) => row.category_name,
      }),
      money('revenue', text('column.revenue')),
      ...(seesCost ? [money('gross_margin', text('column.margin'))] : []),
      column<AbcRow>('units_sold', text('column.sold'), {
        sortable: true,
        cell: ({ units_sold, variant_id, sku }) => (
          <Why
            way={{
              to: '/inventory/movements',
              search: {
                variant_id,
                movement_type: ['SALE'],
                ...(store_id && { store_id }),
                ...(from && { date_from: from }),
                ...(to && { date_to: to }),
              },
              label: text('abc.sold', { quantity: formatQuantity(units_sold, locale), sku }),
            }}
          >
            <Quantity value={units_sold} />
          </Why>
        ),
      }),
      column<AbcRow>('share', text('column.share'), {
        cell: (row) => <Percent value={row.share} />,
      }),
      column<AbcRow>('cumulative_share', text('column.cumulative'), {
        cell: (row) => <Percent value={row.cumulative_share} />,
      }),
    ];
  }, [text, seesCost, locale, from, to, store_id]);
}
