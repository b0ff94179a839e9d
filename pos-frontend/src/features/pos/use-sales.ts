import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import type { VoidInputRequest } from '@/shared/api/generated/model/voidInputRequest';
import {
  getPosSaleReceiptUrl,
  getPosSalesListUrl,
  posSaleVoid,
  usePosSalesList,
  usePosSalesRetrieve,
} from '@/shared/api/generated/pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { filterParams, pageParams, type SalesSearch } from './sales-search';
import { refreshTill } from './use-till-session';

const REFRESH_MS = 15_000;

export function useSales(search: SalesSearch) {
  return usePosSalesList(pageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function exportHref(search: SalesSearch, format: 'csv' | 'xlsx'): string {
  return getPosSalesListUrl({ ...filterParams(search), format });
}

export function useSale(id: number) {
  return usePosSalesRetrieve(String(id), { query: { staleTime: 0 } });
}

/** The receipt as a file, as it was printed. */
export function receiptHref(id: number): string {
  return getPosSaleReceiptUrl(String(id), { format: 'pdf' });
}

export function useVoidSale(id: number, onDone: (sale: SaleOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<VoidInputRequest, SaleOutput>({
    send: (attempt) => posSaleVoid(String(id), attempt.body, underKey(attempt)),
    onDone: (sale) => {
      void refreshTill(queryClient);
      onDone(sale);
    },
    onRefused: () => void refreshTill(queryClient),
  });
}
