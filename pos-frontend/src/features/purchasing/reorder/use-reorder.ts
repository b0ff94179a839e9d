import { keepPreviousData, type QueryClient } from '@tanstack/react-query';
import { useCatalogCategoriesList } from '@/shared/api/generated/catalog';
import {
  getInventoryReorderSuggestionsListUrl,
  useInventoryReorderSuggestionsList,
} from '@/shared/api/generated/inventory-reorder-suggestions';
import { usePurchasingVendorsList } from '@/shared/api/generated/purchasing-vendors';
import { filterParams, pageParams, type ReorderSearch } from './reorder-search';

/** What is suggested changes with each sale, but nobody wants rows to move while they edit them. */
const REFRESH_MS = 60_000;
/** Vendors and categories change by the week; one page holds all that a filter can sensibly offer. */
const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 5 * 60_000;

export function useSuggestions(search: ReorderSearch) {
  return useInventoryReorderSuggestionsList(pageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function exportHref(search: ReorderSearch, format: 'csv' | 'xlsx'): string {
  return getInventoryReorderSuggestionsListUrl({ ...filterParams(search), format });
}

const NO_VENDORS: never[] = [];

/** From whom something is bought. */
export function useVendors() {
  const vendors = usePurchasingVendorsList(
    { ...CHOICES, is_active: true },
    { query: { staleTime: CHOICES_STALE_MS } },
  );
  return vendors.data?.results ?? NO_VENDORS;
}

export function useCategoryOptions() {
  const categories = useCatalogCategoriesList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return (categories.data?.results ?? []).map(({ id, path }) => ({ value: id, label: path }));
}

/** Drafts cover suggestions, and show in the lists of orders and transfers. */
export function refreshSuggestions(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/v1\/(inventory|purchasing)\//.test(String(queryKey[0])),
  });
}
