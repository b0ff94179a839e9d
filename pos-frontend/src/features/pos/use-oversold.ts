import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import {
  getPosOversoldListQueryKey,
  getPosOversoldListUrl,
  usePosOversoldList,
  usePosOversoldSettle,
} from '@/shared/api/generated/pos';
import { DEFAULT_PAGE_SIZE } from '@/shared/lib/list-search';
import type { SalesSearch } from './sales-search';

const REFRESH_MS = 15_000;

function filtersOf({ search, store_id, settled }: SalesSearch) {
  return { search, store_id, settled };
}

export function useOversold(search: SalesSearch) {
  const { page, page_size = DEFAULT_PAGE_SIZE } = search;
  return usePosOversoldList(
    { ...filtersOf(search), page, page_size },
    { query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 } },
  );
}

export function oversoldHref(search: SalesSearch, format: 'csv' | 'xlsx'): string {
  return getPosOversoldListUrl({ ...filtersOf(search), format });
}

export function useSettle(onDone: () => void) {
  const queryClient = useQueryClient();
  const [path] = getPosOversoldListQueryKey();
  return usePosOversoldSettle({
    mutation: {
      networkMode: 'always',
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: [path] });
        onDone();
      },
    },
  });
}
