import { keepPreviousData } from '@tanstack/react-query';
import { useCatalogCategoriesList } from '@/shared/api/generated/catalog';
import { useInventoryStockList } from '@/shared/api/generated/inventory';
import { useStoresList } from '@/shared/api/generated/stores';
import { DEFAULT_PAGE_SIZE } from '@/shared/lib/list-search';
import type { StockSearch } from './stock-search';

/** Sales come in all day: what is shown should be what is there. Paused while the tab is hidden. */
const REFRESH_MS = 15_000;
/** Stores and categories change by the week; one page holds all that a filter can sensibly offer. */
const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 5 * 60_000;

export function useStock({ columns: _columns, ...search }: StockSearch) {
  return useInventoryStockList(
    { ...search, page_size: search.page_size ?? DEFAULT_PAGE_SIZE },
    { query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 } },
  );
}

export function useStoreOptions() {
  const stores = useStoresList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return (stores.data?.results ?? []).map((store) => ({ value: store.id, label: store.name }));
}

export function useCategoryOptions() {
  const categories = useCatalogCategoriesList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return (categories.data?.results ?? []).map((category) => ({
    value: category.id,
    label: category.path,
  }));
}
