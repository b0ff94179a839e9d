import {
  useStoresList,
  useStoresRegistersList,
  useStoresRetrieve,
  useStoresZonesList,
} from '@/shared/api/generated/stores';

/** One page holds more stores, tills and zones than any retailer here has. */
const ALL = { page_size: 200 };

export const STORES = '/api/v1/stores';

export function useAllStores() {
  return useStoresList(ALL);
}

export function useStore(id: number) {
  return useStoresRetrieve(String(id));
}

export function useZones(store: number) {
  return useStoresZonesList(String(store), ALL);
}

export function useRegisters(store: number) {
  return useStoresRegistersList(String(store), ALL);
}
