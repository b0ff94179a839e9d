import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import {
  getCatalogExportRetrieveUrl,
  useCatalogCategoriesList,
  useCatalogProductsList,
  useCatalogProductsRetrieve,
  useCatalogTaxCategoriesList,
} from '@/shared/api/generated/catalog';
import { filterParams, pageParams } from '@/shared/lib/list-search';
import { useSession } from '@/shared/session/session';
import type { CatalogSearch } from './catalog-search';

const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 60_000;

export function useMayEdit(): boolean {
  return useSession().permissions.includes('catalog.write');
}

function stateOf({ is_active }: CatalogSearch) {
  return { is_active: is_active && is_active === 'true' };
}

export function useProducts(search: CatalogSearch) {
  return useCatalogProductsList(
    { ...pageParams(search), ...stateOf(search) },
    { query: { placeholderData: keepPreviousData } },
  );
}

export function useProduct(id: string) {
  return useCatalogProductsRetrieve(id);
}

/** The address of the filtered catalogue as a file that can be imported again. */
export function exportUrl(search: CatalogSearch, format: 'csv' | 'xlsx'): string {
  const filters = filterParams({ ...search, ordering: undefined });
  return getCatalogExportRetrieveUrl({ ...filters, ...stateOf(search), format });
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
