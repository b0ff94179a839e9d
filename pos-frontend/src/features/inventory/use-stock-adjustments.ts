import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import {
  inventoryAdjustmentsCreate,
  inventoryAdjustmentsReverseCreate,
  useInventoryAdjustmentsRetrieve,
  useInventoryAdjustmentsReverseRetrieve,
} from '@/shared/api/generated/inventory-adjustments';
import type { AdjustmentInputRequest } from '@/shared/api/generated/model/adjustmentInputRequest';
import type { AdjustmentOutput } from '@/shared/api/generated/model/adjustmentOutput';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import { type Attempt, underKey, useWriteOnce } from '@/shared/api/write-once';

const MANUAL = new Set<LedgerRow['ref_type']>(['ADJUSTMENT', 'WASTE', 'OPENING']);
const MOVED = new Set<LedgerRow['ref_type']>(['TRANSFER_OUT', 'TRANSFER_IN']);

/** Adjustments, transfers and returns write off goods, each under ids of their own. */
const TRANSFER_NUMBER = /^TR-\d+$/;
/** A till's: store, register, R. */
const RETURN_NUMBER = /-R-\d+$/;

/** Entries of a transfer, whose id is their `ref_id`: also what it wrote off as damaged or lost. */
export function isOfTransfer({ ref_type, ref_label }: LedgerRow): boolean {
  return MOVED.has(ref_type) || (ref_type === 'WASTE' && TRANSFER_NUMBER.test(ref_label));
}

/** What a count set right, whose id is the `ref_id`; answers to late movements bear theirs. */
export function isOfCount({ ref_type, counters_seq }: LedgerRow): boolean {
  return ref_type === 'COUNT_RECONCILE' && counters_seq === null;
}

/** Other entries of these types are lines of an adjustment, whose id is their `ref_id`. */
export function isManual(entry: LedgerRow): boolean {
  return MANUAL.has(entry.ref_type) && !isOfTransfer(entry) && !RETURN_NUMBER.test(entry.ref_label);
}

export function useAdjustment(id: number | undefined) {
  return useInventoryAdjustmentsRetrieve(String(id), { query: { enabled: id !== undefined } });
}

/** What a reversal would do, as things stand: asked afresh each time. */
export function useReversalPreview(id: number) {
  return useInventoryAdjustmentsReverseRetrieve(String(id), {
    query: { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false },
  });
}

/** Stock has changed: every list and document of it is asked for again. */
export function refreshInventory(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/v1/inventory/'),
  });
}

export function useReverseAdjustment(id: number, onDone: (reversal: AdjustmentOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<null, AdjustmentOutput>({
    send: (attempt) => inventoryAdjustmentsReverseCreate(String(id), underKey(attempt)),
    onDone: (reversal) => {
      void refreshInventory(queryClient);
      onDone(reversal);
    },
    onRefused: () => void refreshInventory(queryClient),
  });
}

interface PostAdjustmentOptions {
  unresolved: Attempt<AdjustmentInputRequest> | null;
  onDone: (adjustment: AdjustmentOutput) => void;
  onRefused: (error: ApiError, request: AdjustmentInputRequest) => void;
}

export function usePostAdjustment({ unresolved, onDone, onRefused }: PostAdjustmentOptions) {
  const queryClient = useQueryClient();
  return useWriteOnce<AdjustmentInputRequest, AdjustmentOutput>({
    unresolved,
    send: (attempt) => inventoryAdjustmentsCreate(attempt.body, underKey(attempt)),
    onDone: (adjustment) => {
      void refreshInventory(queryClient);
      onDone(adjustment);
    },
    onRefused,
  });
}
