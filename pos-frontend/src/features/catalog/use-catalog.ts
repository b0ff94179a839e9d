import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import {
  getCatalogExportRetrieveUrl,
  useCatalogCategoriesList,
  useCatalogProductsList,
  useCatalogProductsRetrieve,
  useCatalogTaxCategoriesList,
} from '@/shared/api/generated/catalog';
import { DEFAULT_PAGE_SIZE } from '@/shared/lib/list-search';
import { useSession } from '@/shared/session/session';
import { type CatalogSearch, filterParams } from './catalog-search';

const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 60_000;

export function useMayEdit(): boolean {
  return useSession().permissions.includes('catalog.write');
}

export function useProducts(search: CatalogSearch) {
  return useCatalogProductsList(
    {
      ...filterParams(search),
      page: search.page,
      page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
      ordering: search.ordering,
    },
    { query: { placeholderData: keepPreviousData } },
  );
}

export function useProduct(id: string) {
  return useCatalogProductsRetrieve(id);
}

/** The address of the filtered catalogue as a file that can be imported again. */
export function exportUrl(search: CatalogSearch, format: 'csv' | 'xlsx'): string {
  return getCatalogExportRetrieveUrl({ ...filterParams(search), format });
}

export function useCategories() {
  const found = useCatalogCategoriesList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return found.data?.results ?? [];
}

export function useTaxCategories() {
  const found = useCatalogTaxCategoriesList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return found.data?.results ?? [];
}

/** After a change: lists, documents and whatever shows products are asked for again. */
export function useRefreshCatalog() {
  const queryClient = useQueryClient();
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) =>
        String(queryKey[0]).startsWith('/api/v1/catalog') || queryKey[0] === 'variant-of-code',
    });
}
