import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { inventoryStockList } from '@/shared/api/generated/inventory-stock';

const KEY = 'seen-stock';

export interface SeenStock {
  /** On hand when it was looked at; undefined until then. */
  onHand: string | undefined;
  failed: boolean;
}

/**
 * What was on hand when each item came onto the page. It does not refresh by itself: "set to" is
 * posted with what the user saw, so that a sale in between is noticed and not overwritten.
 */
export function useSeenStock(storeId: number | null, variantIds: readonly number[]) {
  const queryClient = useQueryClient();
  const seen = useQueries({
    queries: variantIds.map((variantId) => ({
      queryKey: [KEY, storeId, variantId],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        inventoryStockList({ store_id: storeId ?? 0, variant_id: variantId }, { signal }),
      enabled: storeId !== null,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    })),
    combine: (results) =>
      results.map(({ data, isError }): SeenStock => {
        // An item that never had stock has no row.
        const row = data?.results[0];
        const onHand = data && (row ? (row.on_hand ?? undefined) : '0.000');
        // What is being counted is not told.
        return { onHand, failed: isError || row?.on_hand === null };
      }),
  });

  const lookAgain = useCallback(
    (variantId: number) => queryClient.refetchQueries({ queryKey: [KEY, storeId, variantId] }),
    [queryClient, storeId],
  );
  const forget = useCallback(() => queryClient.removeQueries({ queryKey: [KEY] }), [queryClient]);
  const byVariant = new Map(variantIds.map((id, at) => [id, seen[at]]));
  return { seenOf: (variantId: number) => byVariant.get(variantId), lookAgain, forget };
}
