import { useInventoryReorderSuggestionsList } from '@/shared/api/generated/inventory-reorder-suggestions';
import { LIVE, useGoodsInTransit, useShopSummary } from '../use-inventory';
import type { OverviewSearch } from './overview-search';

/** More than one looks through before doing something about the first ones. */
const NEAREST = 20;

/** What is nearest to its zero: out, low, or sold out before goods can come; covered or not. */
function useNearestToZero(search: OverviewSearch) {
  return useInventoryReorderSuggestionsList(
    { ...search, covered: true, snoozed: true, ordering: 'urgency,sku', page_size: NEAREST },
    { query: LIVE },
  );
}

/** All figures of the board as one: it is as old as the oldest of them, and fails with any. */
export function useOverview(search: OverviewSearch) {
  const summary = useShopSummary(search);
  const transit = useGoodsInTransit(search);
  const nearest = useNearestToZero(search);
  return {
    summary: summary.data,
    nearest: nearest.data?.results,
    inTransit: transit.data?.summary.transfers_in_transit,
    activeCounts: transit.data?.summary.active_counts ?? 0,
    error: summary.error ?? transit.error ?? nearest.error,
    waiting: summary.isPlaceholderData || transit.isPlaceholderData || nearest.isPlaceholderData,
    dataUpdatedAt: Math.min(summary.dataUpdatedAt, transit.dataUpdatedAt, nearest.dataUpdatedAt),
    isRefetchError: summary.isRefetchError || transit.isRefetchError || nearest.isRefetchError,
    refetch: () => {
      void summary.refetch();
      void transit.refetch();
      void nearest.refetch();
    },
  };
}
