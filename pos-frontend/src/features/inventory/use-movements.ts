import { keepPreviousData } from '@tanstack/react-query';
import {
  getInventoryMovementsListUrl,
  useInventoryMovementsList,
  useInventoryMovementsRetrieve,
} from '@/shared/api/generated/inventory-movements';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import { filterParams, type MovementsSearch, pageParams } from './movements-search';

const REFRESH_MS = 15_000;
/** What "why is it this number" shows: enough to see the last days, little enough to read. */
const HISTORY_LENGTH = 8;

export function useMovements(search: MovementsSearch) {
  return useInventoryMovementsList(pageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function exportHref(search: MovementsSearch, format: 'csv' | 'xlsx'): string {
  return getInventoryMovementsListUrl({ ...filterParams(search), format });
}

/** One entry; `known` when a list has brought it already. Entries never change. */
export function useMovement(id: number, known: LedgerRow | undefined) {
  return useInventoryMovementsRetrieve(String(id), {
    query: { initialData: known, staleTime: Number.POSITIVE_INFINITY },
  });
}

/** The newest entries of the item that `entry` belongs to, newest first. */
export function useItemHistory({ store_id, variant_id }: LedgerRow) {
  return useInventoryMovementsList(
    { store_id, variant_id, page_size: HISTORY_LENGTH },
    { query: { refetchInterval: REFRESH_MS } },
  );
}

/** What the same document did to the same item, among it the counter-entry of a counted shelf. */
export function useSiblings({ store_id, variant_id, ref_id }: LedgerRow) {
  return useInventoryMovementsList(
    { store_id, variant_id, ref_id, page_size: 50 },
    { query: { staleTime: REFRESH_MS } },
  );
}
