import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import type { GoodsReceiptInputRequest } from '@/shared/api/generated/model/goodsReceiptInputRequest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { PurchasingPosListParams } from '@/shared/api/generated/model/purchasingPosListParams';
import {
  getPurchasingPosRetrieveQueryKey,
  purchasingPosReceiveCreate,
  usePurchasingPosList,
  usePurchasingPosRetrieve,
} from '@/shared/api/generated/purchasing-pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { forgetOpen, useKeepOpen, useUnresolved } from '@/shared/documents/use-open-attempt';

const REFRESH_MS = 15_000;

export function useOrderToReceive(id: number) {
  return usePurchasingPosRetrieve(String(id), {
    query: { refetchInterval: REFRESH_MS, staleTime: 1_000 },
  });
}

/** What is expected first in that store besides this order; undefined where nothing is. */
export function useNextOrder({ id, store_id }: PurchaseOrderOutput) {
  // The contract says a list of lists where it takes the key several times.
  const params = {
    store_id,
    status: ['SUBMITTED', 'PARTIALLY_RECEIVED'],
    ordering: 'expected_date',
    page_size: 2,
  } as unknown as PurchasingPosListParams;
  const orders = usePurchasingPosList(params, { query: { staleTime: 0 } });
  return orders.data?.results.find((order) => order.id !== id);
}

/** Whatever shows stock or orders. */
function refresh(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/v1\/(inventory|purchasing)\//.test(String(queryKey[0])),
  });
}

interface ReceiveOptions {
  orderId: number;
  /** Under which an open request is kept. */
  place: string;
  onDone: (order: PurchaseOrderOutput, body: GoodsReceiptInputRequest) => void;
  onRefused: (error: ApiError, body: GoodsReceiptInputRequest) => void;
}

/** Posts a receipt once, whatever becomes of the connection or this page meanwhile. */
export function useReceive({ orderId, place, onDone, onRefused }: ReceiveOptions) {
  const queryClient = useQueryClient();
  const write = useWriteOnce<GoodsReceiptInputRequest, PurchaseOrderOutput>({
    unresolved: useUnresolved<GoodsReceiptInputRequest>(place),
    send: (attempt) => purchasingPosReceiveCreate(String(orderId), attempt.body, underKey(attempt)),
    onDone: (order, body) => {
      queryClient.setQueryData(getPurchasingPosRetrieveQueryKey(String(orderId)), order);
      refresh(queryClient);
      forgetOpen(place);
      onDone(order, body);
    },
    onRefused: (error, body) => {
      refresh(queryClient);
      onRefused(error, body);
    },
  });
  // A PIN is never kept: whoever reloads then posts again, and is told of the note that is known.
  useKeepOpen(place, write.open?.body.approval ? null : write.open);
  return write;
}
