import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import {
  getPurchasingVendorsItemsListUrl,
  getPurchasingVendorsListUrl,
  usePurchasingVendorsItemsList,
  usePurchasingVendorsList,
  usePurchasingVendorsRetrieve,
  usePurchasingVendorsScorecardRetrieve,
} from '@/shared/api/generated/purchasing-vendors';
import { DEFAULT_PAGE_SIZE } from '@/shared/lib/list-search';
import { useSession } from '@/shared/session/session';
import { filterParams, type VendorItemsSearch, type VendorsSearch } from './vendors-search';

/** Vendors and their items are written by whoever orders. */
export function useMayEditVendors(): boolean {
  return useSession().permissions.includes('purchasing.order');
}

export function useVendors(search: VendorsSearch) {
  return usePurchasingVendorsList(
    {
      ...filterParams(search),
      page: search.page,
      page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
    },
    { query: { placeholderData: keepPreviousData } },
  );
}

export function vendorsHref(search: VendorsSearch, format: 'csv' | 'xlsx'): string {
  return getPurchasingVendorsListUrl({ ...filterParams(search), format });
}

export function useVendor(id: string) {
  return usePurchasingVendorsRetrieve(id);
}

export function useScorecard(id: string) {
  return usePurchasingVendorsScorecardRetrieve(id);
}

export function useVendorItems(id: string, search: VendorItemsSearch) {
  const { search: words, ordering, page, page_size } = search;
  return usePurchasingVendorsItemsList(
    id,
    { search: words, ordering, page, page_size: page_size ?? DEFAULT_PAGE_SIZE },
    { query: { placeholderData: keepPreviousData } },
  );
}

export function itemsHref(id: string, search: VendorItemsSearch, format: 'csv' | 'xlsx'): string {
  const { search: words, ordering } = search;
  return getPurchasingVendorsItemsListUrl(id, { search: words, ordering, format });
}

/** After a change: whatever shows vendors is asked for again. */
export function useRefreshVendors() {
  const queryClient = useQueryClient();
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/v1/purchasing/'),
    });
}
