import { IconCircleX } from '@tabler/icons-react';
import { useMemo } from 'react';
import {
  getAnalyticsLowStockAlertsListUrl,
  useAnalyticsLowStockAlertsList,
} from '@/shared/api/generated/analytics';
import type { LowStockAlert } from '@/shared/api/generated/model/lowStockAlert';
import { ON_ORDER } from '@/shared/choices/on-order';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import { useListSearch } from '@/shared/lib/list-search';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { addDays } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { useFormats } from '@/shared/session/session';
import { LevelMark } from '@/shared/stock/level-mark';
import { OnHandLink } from '@/shared/stock/on-hand-link';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import { Count, Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { column, Day } from './figures';
import { itemColumn, storeColumn } from './item-columns';
import { CategoryFilter, FilterBar, StoreFilter, WordsFilter } from './report-filters';
import { ReportPage, Total } from './report-page';
import { pageOf } from './report-search';
import { lowStockReportSchema } from './report-searches';
import { useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = {
  store_id: undefined,
  category: undefined,
  search: undefined,
  out_of_stock: undefined,
};

/** What is low or out, since when, and whether more is coming. */
export function LowStockReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(lowStockReportSchema);
  const { page: _page, page_size: _size, columns: _columns, job: _job, ...asked } = search;
  const alerts = useAnalyticsLowStockAlertsList(
    { ...asked, ...pageOf(search) },
    { query: FIGURES },
  );
  const columns = useLowStockColumns();
  return (
    <ReportPage
      name="lowStock"
      lead={text('lowStock.lead')}
      search={search}
      update={update}
      query={alerts}
      columns={columns}
      rowId={(row) => String(row.id)}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <WordsFilter search={search} update={update} />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
          <FilterToggle
            label={text('filter.out')}
            icon={IconCircleX}
            active={search.out_of_stock ?? false}
            onChange={(on) => update({ out_of_stock: on || undefined })}
          />
        </FilterBar>
      }
      totals={
        alerts.data && (
          <>
            <Total label={text('lowStock.low')}>
              <Count value={alerts.data.summary.low_stock} />
            </Total>
            <Total label={text('lowStock.out')}>
              <Count value={alerts.data.summary.out_of_stock} />
            </Total>
          </>
        )
      }
      file={{
        report: 'LOW_STOCK_ALERTS',
        asked,
        hrefOf: (format) => getAnalyticsLowStockAlertsListUrl({ ...asked, format }),
      }}
    />
  );
}

function useLowStockColumns() {
  const text = useReportTexts();
  const { locale } = useFormats();
  const today = useToday();
  return useMemo(() => {
    const told = (quantity: string, { sku, store_code: store }: LowStockAlert) => ({
      quantity: formatQuantity(quantity, locale),
      sku,
      store,
    });
    return [
      itemColumn<LowStockAlert>(text('column.product')),
      storeColumn<LowStockAlert>(text('column.store')),
      column<LowStockAlert>('status', text('column.status'), {
        text: true,
        cell: (row) => <LevelMark out={row.is_out_of_stock} low />,
      }),
      column<LowStockAlert>('on_hand', text('column.onHand'), {
        sortable: true,
        cell: (row) => <OnHandLink item={row} />,
      }),
      column<LowStockAlert>('available', text('column.available'), {
        sortable: true,
        cell: (row) => <Quantity value={row.available} />,
      }),
      column<LowStockAlert>('threshold', text('column.threshold'), {
        sortable: true,
        cell: (row) => <Quantity value={row.threshold} />,
      }),
      column<LowStockAlert>('low_since', text('column.lowSince'), {
        sortable: true,
        cell: (row) =>
          row.low_since === null ? text('lowStock.never') : <Day value={row.low_since} />,
      }),
      column<LowStockAlert>('days_low', text('column.daysLow'), {
        hiddenBelow: 1200,
        cell: (row) => <Quantity value={row.days_low === null ? null : String(row.days_low)} />,
      }),
      column<LowStockAlert>('in_transit', text('column.inTransit'), {
        cell: (row) => (
          <Why
            way={
              isZero(row.in_transit)
                ? undefined
                : {
                    to: '/inventory/transfers',
                    search: {
                      variant_id: row.variant_id,
                      to_store_id: row.store_id,
                      status: ON_THE_WAY,
                    },
                    label: text('lowStock.coming', told(row.in_transit, row)),
                  }
            }
          >
            <Quantity value={row.in_transit} quietZero />
          </Why>
        ),
      }),
      column<LowStockAlert>('on_order', text('column.onOrder'), {
        cell: (row) => (
          <Why
            way={
              isZero(row.on_order)
                ? undefined
                : {
                    to: '/purchasing/pos',
                    search: {
                      variant_id: row.variant_id,
                      store_id: row.store_id,
                      status: ON_ORDER,
                    },
                    label: text('lowStock.ordered', told(row.on_order, row)),
                  }
            }
          >
            <Quantity value={row.on_order} quietZero />
          </Why>
        ),
      }),
      column<LowStockAlert>('sold_28_days', text('column.sold28'), {
        sortable: true,
        cell: (row) => (
          <Why
            way={{
              to: '/inventory/movements',
              search: {
                variant_id: row.variant_id,
                store_id: row.store_id,
                movement_type: ['SALE', 'RETURN'],
                date_from: addDays(today, -27),
                date_to: today,
              },
              label: text('lowStock.sold', told(row.sold_28_days, row)),
            }}
          >
            <Quantity value={row.sold_28_days} quietZero />
          </Why>
        ),
      }),
    ];
  }, [text, locale, today]);
}
