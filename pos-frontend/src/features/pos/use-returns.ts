import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import type { InspectionInputRequest } from '@/shared/api/generated/model/inspectionInputRequest';
import type { ReturnOutput } from '@/shared/api/generated/model/returnOutput';
import {
  getPosReturnsListUrl,
  posReturnInspect,
  usePosReturnsList,
  usePosReturnsRetrieve,
} from '@/shared/api/generated/pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { returnFilterParams, returnPageParams, type SalesSearch } from './sales-search';
import { refreshTill } from './use-till-session';

const REFRESH_MS = 15_000;

export function useReturns(search: SalesSearch) {
  return usePosReturnsList(returnPageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function returnsHref(search: SalesSearch, format: 'csv' | 'xlsx'): string {
  return getPosReturnsListUrl({ ...returnFilterParams(search), format });
}

export function useReturnDocument(id: number) {
  return usePosReturnsRetrieve(String(id), { query: { staleTime: 0 } });
}

/** Settles lines that wait to be inspected. */
export function useInspection(id: number, onDone: (settled: ReturnOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<InspectionInputRequest, ReturnOutput>({
    send: (attempt) => posReturnInspect(String(id), attempt.body, underKey(attempt)),
    onDone: (settled) => {
      void refreshTill(queryClient);
      onDone(settled);
    },
    // Somebody else settled a line meanwhile.
    onRefused: () => void refreshTill(queryClient),
  });
}
