import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import {
  getPurchasingVendorsItemsListUrl,
  getPurchasingVendorsListUrl,
  usePurchasingVendorsItemsList,
  usePurchasingVendorsList,
  usePurchasingVendorsRetrieve,
  usePurchasingVendorsScorecardRetrieve,
} from '@/shared/api/generated/purchasing-vendors';
import { filterParams, pageParams } from '@/shared/lib/list-search';
import { useSession } from '@/shared/session/session';
import type { VendorItemsSearch, VendorsSearch } from './vendors-search';

/** Vendors and their items are written by whoever orders. */
export function useMayEditVendors(): boolean {
  return useSession().permissions.includes('purchasing.order');
}

function stateOf({ is_active }: VendorsSearch) {
  return { is_active: is_active && is_active === 'true' };
}

export function useVendors(search: VendorsSearch) {
  return usePurchasingVendorsList(
    { ...pageParams(search), ...stateOf(search) },
    { query: { placeholderData: keepPreviousData } },
  );
}

export function vendorsHref(search: VendorsSearch, format: 'csv' | 'xlsx'): string {
  return getPurchasingVendorsListUrl({ ...filterParams(search), ...stateOf(search), format });
}

export function useVendor(id: string) {
  return usePurchasingVendorsRetrieve(id);
}

export function useScorecard(id: string) {
  return usePurchasingVendorsScorecardRetrieve(id);
}

export function useVendorItems(id: string, search: VendorItemsSearch) {
  return usePurchasingVendorsItemsList(id, pageParams(search), {
    query: { placeholderData: keepPreviousData },
  });
}

export function itemsHref(id: string, search: VendorItemsSearch, format: 'csv' | 'xlsx'): string {
  return getPurchasingVendorsItemsListUrl(id, { ...filterParams(search), format });
}

/** After a change: whatever shows vendors is asked for again. */
export function useRefreshVendors() {
  const queryClient = useQueryClient();
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/v1/purchasing/'),
    });
}
