import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { z } from 'zod';
import { useAnalyticsValuationList } from '@/shared/api/generated/analytics';
import {
  getInventoryStockListUrl,
  useInventoryStockList,
} from '@/shared/api/generated/inventory-stock';
import type { StockRow } from '@/shared/api/generated/model/stockRow';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDay } from '@/shared/lib/moment';
import { formatQuantity } from '@/shared/lib/quantity';
import { addDays } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { FilterDate } from '@/shared/ui/filters/filter-date';
import { Money, Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { endOfDay } from './end-of-day';
import { column } from './figures';
import { itemColumn, storeColumn } from './item-columns';
import { CategoryFilter, Choice, FilterBar, StoreFilter, WordsFilter } from './report-filters';
import { ReportPage } from './report-page';
import { pageOf } from './report-search';
import { CLOCKS, stockReportSchema } from './report-searches';
import { useReportTexts } from './texts';
import { Worth } from './worth';

const CLEARED = {
  store_id: undefined,
  category: undefined,
  variant_id: undefined,
  product_id: undefined,
  search: undefined,
  as_of: undefined,
};
/** The past does not change by the minute. */
const THEN = { placeholderData: keepPreviousData, staleTime: 60_000 };

/** What was there at the end of a day: as it is known now, or as it was believed that evening. */
export function StockReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(stockReportSchema);
  const today = useToday();
  const { timezone } = useFormats();
  const { as_of: day = addDays(today, -1), clock = 'OCCURRED', store_id, category } = search;
  const asked = {
    as_of: endOfDay(day, timezone),
    clock,
    store_id,
    category,
    variant_id: search.variant_id,
    product_id: search.product_id,
    search: search.search,
    ordering: search.ordering,
  };
  const stock = useInventoryStockList({ ...asked, ...pageOf(search) }, { query: THEN });
  const worth = useWorthThen(search, day);
  const columns = useStockThenColumns(day);
  const { locale } = useFormats();
  return (
    <ReportPage
      name="stock"
      lead={`${text('stock.lead', { day: formatDay(day, locale) })} ${text(
        clock === 'OCCURRED' ? 'stock.occurredHelp' : 'stock.recordedHelp',
      )}`}
      search={search}
      update={update}
      query={stock}
      columns={columns}
      rowId={(row) => String(row.id)}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <WordsFilter search={search} update={update} />
          <FilterDate
            label={text('filter.asOf')}
            value={day}
            max={addDays(today, -1)}
            onChange={(as_of) => update({ as_of })}
          />
          <Choice
            label={text('filter.clock')}
            values={CLOCKS}
            value={clock}
            nameOf={(value) => text(`stock.${value}`)}
            onChange={(value) => update({ clock: value === 'OCCURRED' ? undefined : value })}
          />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
        </FilterBar>
      }
      totals={worth && <Worth page={worth} />}
      file={{
        report: 'STOCK',
        asked,
        hrefOf: (format) => getInventoryStockListUrl({ ...asked, format }),
      }}
    />
  );
}

/** What all rows come to, where that is known: of what there was, not of what was believed. */
function useWorthThen(search: z.infer<typeof stockReportSchema>, day: string) {
  const { clock = 'OCCURRED', store_id, category, variant_id, product_id, search: words } = search;
  const known = clock === 'OCCURRED' && !variant_id && !product_id && !words;
  const asked = { as_of: day, store_id, category, page_size: 1 };
  const enabled = useSeesCost() && known;
  const { data } = useAnalyticsValuationList(asked, {
    query: { staleTime: THEN.staleTime, enabled },
  });
  return enabled && data?.freshness.built_at ? data : undefined;
}

function useStockThenColumns(day: string) {
  const text = useReportTexts();
  const seesCost = useSeesCost();
  const { locale } = useFormats();
  return useMemo(() => {
    const way = ({ on_hand, variant_id, store_id, sku, store_code: store }: StockRow) =>
      on_hand === null
        ? undefined
        : {
            to: '/inventory/movements' as const,
            search: { variant_id, store_id, date_to: day },
            label: text('stock.why', { quantity: formatQuantity(on_hand, locale), sku, store }),
          };
    return [
      itemColumn<StockRow>(text('column.product')),
      column<StockRow>('category_name', text('column.category'), {
        text: true,
        hiddenBelow: 900,
        cell: (row) => row.category_name,
      }),
      storeColumn<StockRow>(text('column.store')),
      column<StockRow>('on_hand', text('column.onHand'), {
        cell: (row) => (
          <Why way={way(row)}>
            <Quantity value={row.on_hand} />
          </Why>
        ),
      }),
      ...(seesCost
        ? [
            column<StockRow>('stock_value', text('column.value'), {
              cell: (row) => (
                <Why way={way(row)}>
                  <Money value={row.stock_value} currency={row.currency} />
                </Why>
              ),
            }),
          ]
        : []),
    ];
  }, [text, seesCost, locale, day]);
}
