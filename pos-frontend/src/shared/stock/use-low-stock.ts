import { useInventorySummary } from '@/shared/api/generated/inventory-summary';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';

/** Each of them counts for every store that keeps it; what is out is low, too. */
export interface LowStock {
  low: number;
  out: number;
}

function lowStockOf({ totals: { low, out } }: ShopSummary): LowStock {
  return { low, out };
}

/**
 * How many items are low, in all stores or in one. Who asks for the same shares the answer: the
 * navigation, the notice and the overview's figures are one request.
 */
export function useLowStock(storeId: number | undefined, everyMs: number) {
  return useInventorySummary(
    { store_id: storeId },
    { query: { select: lowStockOf, refetchInterval: everyMs, staleTime: 5_000 } },
  );
}
