import { useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import { usePurchasingPosReceiptsList } from '@/shared/api/generated/purchasing-pos';
import { usePurchasingVendorReturnsList } from '@/shared/api/generated/purchasing-vendor-returns';
import { type Attempt, useWriteOnce } from '@/shared/api/write-once';
import { refreshOrders } from './use-order-step';

const REFRESH_MS = 15_000;
/** More parts than any order comes in. */
const ALL = { page_size: 200 };

/** What came of an order, and what of that was taken back; the oldest first. */
export function useReceipts(orderId: number) {
  return usePurchasingPosReceiptsList(String(orderId), ALL, {
    query: { refetchInterval: REFRESH_MS, staleTime: 1_000 },
  });
}

/** What of it went back to the vendor, the newest first. */
export function useReturns(orderId: number) {
  return usePurchasingVendorReturnsList(
    { ...ALL, order_id: orderId },
    { query: { refetchInterval: REFRESH_MS, staleTime: 1_000 } },
  );
}

interface GoodsStepOptions<Body, Answer> {
  send: (attempt: Attempt<Body>) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  onRefused?: (error: ApiError) => void;
}

/** A step that moves goods of a receipt: the order, its receipts and stock are asked for again. */
export function useGoodsStep<Body, Answer>(options: GoodsStepOptions<Body, Answer>) {
  const queryClient = useQueryClient();
  return useWriteOnce<Body, Answer>({
    send: options.send,
    onDone: (answer) => {
      void refreshOrders(queryClient);
      options.onDone(answer);
    },
    onRefused: (error) => {
      void refreshOrders(queryClient);
      options.onRefused?.(error);
    },
  });
}
