import { useMemo } from 'react';
import {
  getAnalyticsValuationListUrl,
  useAnalyticsValuationList,
} from '@/shared/api/generated/analytics';
import type { ValuationPage } from '@/shared/api/generated/model/valuationPage';
import type { ValuationRow } from '@/shared/api/generated/model/valuationRow';
import { Chart } from '@/shared/charts/chart';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDay } from '@/shared/lib/moment';
import { useToday } from '@/shared/period/period-picker';
import { FilterDate } from '@/shared/ui/filters/filter-date';
import { Count, Money, Quantity } from '@/shared/ui/values';
import { type Way, Why } from '@/shared/ui/why';
import { column, Named, Percent } from './figures';
import { CategoryFilter, Choice, FilterBar, StoreFilter } from './report-filters';
import { ReportPage } from './report-page';
import { pageOf } from './report-search';
import { VALUATION_BY, type ValuationBy, valuationReportSchema } from './report-searches';
import { useScales } from './scales';
import { useReportTexts } from './texts';
import { FIGURES } from './use-figures';
import { type AskedValuation, worthOf } from './valuation-ways';
import { Worth } from './worth';

const CLEARED = { store_id: undefined, category: undefined, as_of: undefined };
/** Of more bars than this there is no room for the names. */
const BARS = 8;

/** What stock is worth, now or at the end of a day. */
export function ValuationReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(valuationReportSchema);
  const today = useToday();
  const { locale } = useScales();
  const { by = 'STORE', store_id, category, as_of, ordering } = search;
  const asked = { by, store_id, category, as_of, ordering };
  const worth = useAnalyticsValuationList({ ...asked, ...pageOf(search) }, { query: FIGURES });
  const columns = useValuationColumns(by, asked);
  return (
    <ReportPage
      name="valuation"
      lead={
        as_of
          ? text('valuation.leadThen', { day: formatDay(as_of, locale) })
          : text('valuation.lead')
      }
      search={search}
      update={update}
      query={worth}
      columns={columns}
      rowId={keyOf}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <Choice
            label={text('filter.by')}
            values={VALUATION_BY}
            value={by}
            nameOf={(value) => text(`by.${value}`)}
            onChange={(value) => update({ by: value, ordering: undefined })}
          />
          <FilterDate
            label={text('filter.asOf')}
            value={as_of}
            max={today}
            onChange={(day) => update({ as_of: day })}
          />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
        </FilterBar>
      }
      above={worth.data && worth.data.results.length > 1 && <ValuationChart page={worth.data} />}
      totals={worth.data && <Worth page={worth.data} />}
      file={{
        report: 'VALUATION',
        asked,
        hrefOf: (format) => getAnalyticsValuationListUrl({ ...asked, format }),
      }}
      fromMarts={as_of !== undefined}
    />
  );
}

function keyOf({ store_id, category_id, product_id }: ValuationRow): string {
  return [store_id, category_id, product_id].join();
}

function ValuationChart({ page: { results, totals, currency } }: { page: ValuationPage }) {
  const text = useReportTexts();
  const { money, units } = useScales();
  const pounds = money(currency);
  return (
    <Chart
      label={text('valuation.chart')}
      caption={text('valuation.caption', {
        value: pounds.format(totals.value),
        units: units.format(totals.units),
      })}
      pointHead={text('filter.by')}
      named
      points={results.slice(0, BARS).map((row) => {
        const name = nameOf(row) ?? text('none.category');
        return { key: keyOf(row), tick: name, name, values: { value: row.value } };
      })}
      plots={[{ series: [{ key: 'value', label: text('column.value'), shape: 'bar' }], ...pounds }]}
    />
  );
}

function nameOf({ store_name, category_name, product_name }: ValuationRow): string | null {
  return store_name ?? product_name ?? category_name;
}

function useValuationColumns(by: ValuationBy, { store_id, category, as_of }: AskedValuation) {
  const text = useReportTexts();
  return useMemo(() => {
    const called = (row: ValuationRow) => nameOf(row) ?? text('none.category');
    const way = (row: ValuationRow): Way | undefined => {
      const worth = worthOf(row, { store_id, category, as_of });
      const key = row.category_id === null ? 'valuation.seeStock' : 'valuation.seeProducts';
      return worth && { ...worth, label: text(key, { what: called(row) }) };
    };
    return [
      column<ValuationRow>('name', text(`column.${COLUMN_OF[by]}`), {
        text: true,
        pinned: true,
        grow: true,
        sortable: true,
        cell: (row) => <Named way={way(row)}>{called(row)}</Named>,
      }),
      column<ValuationRow>('skus', text('column.skus'), {
        sortable: true,
        cell: (row) => <Count value={row.skus} />,
      }),
      column<ValuationRow>('units', text('column.units'), {
        sortable: true,
        cell: (row) => (
          <Why way={way(row)}>
            <Quantity value={row.units} />
          </Why>
        ),
      }),
      column<ValuationRow>('average_cost', text('column.averageCost'), {
        sortable: true,
        cell: (row) => <Money value={row.average_cost} currency={row.currency} />,
      }),
      column<ValuationRow>('value', text('column.value'), {
        sortable: true,
        cell: (row) => (
          <Why way={way(row)}>
            <Money value={row.value} currency={row.currency} />
          </Why>
        ),
      }),
      column<ValuationRow>('share', text('column.share'), {
        cell: (row) => <Percent value={row.share} />,
      }),
    ];
  }, [text, by, store_id, category, as_of]);
}

const COLUMN_OF = { STORE: 'store', CATEGORY: 'category', PRODUCT: 'product' } as const;
