import { useInventorySummary } from '@/shared/api/generated/inventory-summary';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';
import type { StockTotals } from '@/shared/api/generated/model/stockTotals';

function totalsOf({ totals }: ShopSummary): StockTotals {
  return totals;
}

/**
 * What all stores have, or one; each item that is low counts for every store that keeps it, and what is
 * out is low, too. Who asks for the same shares the answer: the navigation, the notice of what is low
 * and the overview's figures are one request.
 */
export function useStockTotals(storeId: number | undefined, everyMs: number) {
  return useInventorySummary(
    { store_id: storeId },
    { query: { select: totalsOf, refetchInterval: everyMs, staleTime: 5_000 } },
  );
}
