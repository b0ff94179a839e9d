import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query';
import { inventoryAdjustmentsCreate } from '@/shared/api/generated/inventory-adjustments';
import { inventoryAvailability } from '@/shared/api/generated/inventory-availability';
import {
  getInventoryTransfersListUrl,
  getInventoryTransfersRetrieveQueryKey,
  inventoryTransfersCreate,
  inventoryTransfersDestroy,
  inventoryTransfersPartialUpdate,
  inventoryTransfersRetrieve,
  useInventoryTransfersList,
  useInventoryTransfersRetrieve,
} from '@/shared/api/generated/inventory-transfers';
import type { AdjustmentInputRequest } from '@/shared/api/generated/model/adjustmentInputRequest';
import type { AdjustmentOutput } from '@/shared/api/generated/model/adjustmentOutput';
import type { InventoryTransfersListParams } from '@/shared/api/generated/model/inventoryTransfersListParams';
import type { TransferInputRequest } from '@/shared/api/generated/model/transferInputRequest';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import {
  type DocumentKind,
  type StepOptions,
  useDocumentStep,
} from '@/shared/documents/document-kind';
import { filterParams, pageParams } from '@/shared/lib/list-search';
import { refreshInventory } from '../use-stock-adjustments';
import type { TransfersSearch } from './transfers-search';

const REFRESH_MS = 15_000;
/** As many as the API gives at once; a shop with more on its way to it narrows the list instead. */
const EXPECTED_AT_MOST = 200;
/** Ids that fit into one address. */
const ASKED_AT_ONCE = 100;
/** Begins as the API's own addresses do, so that a posting refreshes it as well. */
const AVAILABILITY = '/api/v1/inventory/availability';

export function useTransfers(search: TransfersSearch) {
  return useInventoryTransfersList(pageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function exportHref(search: TransfersSearch, format: 'csv' | 'xlsx'): string {
  return getInventoryTransfersListUrl({ ...filterParams(search), format });
}

/** All that is on its way, the longest first. */
export function useOnTheWay(enabled: boolean) {
  const params = { status: ON_THE_WAY, ordering: 'sent_at', page_size: EXPECTED_AT_MOST };
  return useInventoryTransfersList(params as unknown as InventoryTransfersListParams, {
    query: { enabled, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function useTransfer(id: number) {
  return useInventoryTransfersRetrieve(String(id), {
    query: { refetchInterval: REFRESH_MS, staleTime: 1_000 },
  });
}

/** What the source could send now, by variant; undefined until it is known, null where it is not told. */
export function useAvailableAt(storeId: number | null, variantIds: readonly number[]) {
  const parts: number[][] = [];
  for (let at = 0; at < variantIds.length; at += ASKED_AT_ONCE) {
    parts.push(variantIds.slice(at, at + ASKED_AT_ONCE));
  }
  const known = useQueries({
    queries: parts.map((ids) => ({
      queryKey: [AVAILABILITY, storeId, ids],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        inventoryAvailability({ store_id: storeId ?? 0, variant_id: ids }, { signal }),
      enabled: storeId !== null,
      placeholderData: keepPreviousData,
      refetchInterval: REFRESH_MS,
    })),
    combine: (answers) =>
      new Map(
        answers
          .flatMap(({ data }) => data?.results ?? [])
          .filter(({ store_id }) => store_id === storeId)
          .map(({ variant_id, available }) => [variant_id, available]),
      ),
  });
  return (variantId: number): string | null | undefined => known.get(variantId);
}

export const TRANSFER: DocumentKind<TransferOutput, TransferInputRequest> = {
  keyOf: getInventoryTransfersRetrieveQueryKey,
  retrieve: inventoryTransfersRetrieve,
  create: inventoryTransfersCreate,
  update: inventoryTransfersPartialUpdate,
  destroy: inventoryTransfersDestroy,
  refresh: refreshInventory,
};

export function useTransferStep<Body>(options: StepOptions<TransferOutput, Body>) {
  return useDocumentStep(TRANSFER, options);
}

/** Goods beyond what was sent: they are there, so stock says so. */
export function useBookFound(onDone: (adjustment: AdjustmentOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<AdjustmentInputRequest, AdjustmentOutput>({
    send: (attempt) => inventoryAdjustmentsCreate(attempt.body, underKey(attempt)),
    onDone: (adjustment) => {
      void refreshInventory(queryClient);
      onDone(adjustment);
    },
  });
}
