import { keepPreviousData } from '@tanstack/react-query';
import { useInventoryAvailability } from '@/shared/api/generated/inventory-availability';
import { useInventoryOverviewList } from '@/shared/api/generated/inventory-overview';
import { useInventoryReservationsList } from '@/shared/api/generated/inventory-reservations';
import { useInventoryStockList } from '@/shared/api/generated/inventory-stock';
import { useInventorySummary } from '@/shared/api/generated/inventory-summary';
import { DEFAULT_PAGE_SIZE } from '@/shared/lib/list-search';
import type { OverviewSearch } from './overview/overview-search';
import type { StockSearch } from './stock-search';

/** Sales come in all day: what is shown should be what is there. Paused while the tab is hidden. */
const REFRESH_MS = 15_000;

export const LIVE = {
  placeholderData: keepPreviousData,
  refetchInterval: REFRESH_MS,
  staleTime: 5_000,
};

export function useStock({ columns: _columns, ...search }: StockSearch) {
  return useInventoryStockList(
    { ...search, page_size: search.page_size ?? DEFAULT_PAGE_SIZE },
    { query: LIVE },
  );
}

/** The sums of all that is chosen, each store's, and what needs attention first. */
export function useShopSummary(search: OverviewSearch) {
  return useInventorySummary(search, { query: LIVE });
}

/** What transfers still bring; the rows come along and are not wanted. */
export function useGoodsInTransit(search: OverviewSearch) {
  return useInventoryOverviewList({ ...search, page_size: 1 }, { query: LIVE });
}

/** Who holds some of an item, first whose time is up first; and how much is left for others. */
export function useReservations(storeId: number, variantId: number) {
  return useInventoryReservationsList(
    {
      store_id: storeId,
      variant_id: variantId,
      status: ['OPEN'],
      ordering: 'expires_at',
      page_size: 50,
    },
    { query: { refetchInterval: REFRESH_MS } },
  );
}

/** What each store has of a variant, also those that never had any. */
export function useAvailability(variantId: number) {
  return useInventoryAvailability(
    { variant_id: [variantId] },
    { query: { refetchInterval: REFRESH_MS } },
  );
}
