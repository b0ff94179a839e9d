import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { getPurchasingPosRetrieveQueryKey } from '@/shared/api/generated/purchasing-pos';
import { type Attempt, useWriteOnce } from '@/shared/api/write-once';

/** Orders and stock have changed: every list and document of them is asked for again. */
export function refreshOrders(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/v1\/(purchasing|inventory)\//.test(String(queryKey[0])),
  });
}

interface StepOptions<Body> {
  send: (attempt: Attempt<Body>) => Promise<PurchaseOrderOutput>;
  onDone: (order: PurchaseOrderOutput, body: Body) => void;
  onRefused?: (error: ApiError, body: Body) => void;
}

/** One step of an order, written once; whatever its outcome, what is shown is asked for again. */
export function useOrderStep<Body>(options: StepOptions<Body>) {
  const queryClient = useQueryClient();
  return useWriteOnce<Body, PurchaseOrderOutput>({
    send: options.send,
    onDone: (order, body) => {
      queryClient.setQueryData(getPurchasingPosRetrieveQueryKey(String(order.id)), order);
      void refreshOrders(queryClient);
      options.onDone(order, body);
    },
    onRefused: (error, body) => {
      void refreshOrders(queryClient);
      options.onRefused?.(error, body);
    },
  });
}
