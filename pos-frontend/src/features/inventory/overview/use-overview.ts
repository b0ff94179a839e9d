import { useGoodsInTransit, useShopSummary } from '../use-inventory';
import type { OverviewSearch } from './overview-search';

/** All figures of the board as one: it is as old as the oldest of them, and fails with any. */
export function useOverview(search: OverviewSearch) {
  const summary = useShopSummary(search);
  const transit = useGoodsInTransit(search);
  return {
    summary: summary.data,
    inTransit: transit.data?.summary.transfers_in_transit,
    activeCounts: transit.data?.summary.active_counts ?? 0,
    error: summary.error ?? transit.error,
    waiting: summary.isPlaceholderData || transit.isPlaceholderData,
    dataUpdatedAt: Math.min(summary.dataUpdatedAt, transit.dataUpdatedAt),
    isRefetchError: summary.isRefetchError || transit.isRefetchError,
    refetch: () => {
      void summary.refetch();
      void transit.refetch();
    },
  };
}
