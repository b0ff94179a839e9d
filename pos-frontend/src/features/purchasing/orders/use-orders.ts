import { keepPreviousData } from '@tanstack/react-query';
import {
  getPurchasingPosListUrl,
  usePurchasingPosList,
  usePurchasingPosRetrieve,
} from '@/shared/api/generated/purchasing-pos';
import { usePurchasingVendorsList } from '@/shared/api/generated/purchasing-vendors';
import { filterParams, pageParams } from '@/shared/lib/list-search';
import type { OrdersSearch } from './orders-search';

const REFRESH_MS = 15_000;
/** Vendors change by the week; one page holds all that a filter can sensibly offer. */
const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 5 * 60_000;

export function useOrders(search: OrdersSearch) {
  return usePurchasingPosList(pageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function exportHref(search: OrdersSearch, format: 'csv' | 'xlsx'): string {
  return getPurchasingPosListUrl({ ...filterParams(search), format });
}

export function useOrder(id: number) {
  return usePurchasingPosRetrieve(String(id), {
    query: { refetchInterval: REFRESH_MS, staleTime: 1_000 },
  });
}

export function useVendorOptions() {
  const vendors = usePurchasingVendorsList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return (vendors.data?.results ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** Of whom something can be ordered. */
export function useActiveVendors() {
  const vendors = usePurchasingVendorsList(
    { ...CHOICES, is_active: true },
    { query: { staleTime: CHOICES_STALE_MS } },
  );
  return vendors.data?.results ?? [];
}
