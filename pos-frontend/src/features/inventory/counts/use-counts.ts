import {
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import {
  getInventoryCountsListUrl,
  getInventoryCountsObservationsListQueryKey,
  getInventoryCountsRetrieveQueryKey,
  inventoryCountsObservationsList,
  inventoryCountsSetQtyCreate,
  inventoryCountsUnknownResolveCreate,
  useInventoryCountsLinesList,
  useInventoryCountsList,
  useInventoryCountsRetrieve,
  useInventoryCountsUncountedList,
  useInventoryCountsVarianceRetrieve,
} from '@/shared/api/generated/inventory-counts';
import { useInventoryStockList } from '@/shared/api/generated/inventory-stock';
import type { CountNoted } from '@/shared/api/generated/model/countNoted';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountSetInputRequest } from '@/shared/api/generated/model/countSetInputRequest';
import type { CountUnknownRow } from '@/shared/api/generated/model/countUnknownRow';
import type { InventoryCountsListParams } from '@/shared/api/generated/model/inventoryCountsListParams';
import { useStoresZonesList } from '@/shared/api/generated/stores';
import { type Attempt, useWriteOnce } from '@/shared/api/write-once';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { cursorOf, filterParams, pageParams } from '@/shared/lib/list-search';
import { refreshInventory } from '../use-stock-adjustments';
import { type CountsSearch, UNDER_WAY } from './counts-search';

/** Parameters that name several statuses are cast: the contract says a list of lists there. */
const REFRESH_MS = 15_000;
const LIVE = { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 };
/** Zones change by the month. */
const ZONES_STALE_MS = 5 * 60_000;
/** As many as the API gives at once; a shop with more of them narrows the list instead. */
const AT_MOST = 200;
export const LINES_PAGE = 50;
const HISTORY_PAGE = 25;

export function useCounts(search: CountsSearch) {
  return useInventoryCountsList(pageParams(search), { query: LIVE });
}

export function exportHref(search: CountsSearch, format: 'csv' | 'xlsx'): string {
  return getInventoryCountsListUrl({ ...filterParams(search), format });
}

/** All that is being counted, what was begun last first. */
export function useUnderWay() {
  const params = { status: UNDER_WAY, ordering: '-created_at', page_size: AT_MOST };
  return useInventoryCountsList(params as unknown as InventoryCountsListParams, { query: LIVE });
}

/** Full counts that were finalized, the last first. */
export function useLastFullCounts() {
  const params = {
    status: ['FINALIZED'],
    scope: 'FULL_STORE',
    ordering: '-finished_at',
    page_size: AT_MOST,
  };
  return useInventoryCountsList(params as unknown as InventoryCountsListParams, { query: LIVE });
}

/** The count of a whole store that is under way there: there is one at most. */
export function useActiveFullCount(storeId: number | null) {
  const params = { status: UNDER_WAY, scope: 'FULL_STORE', store_id: storeId, page_size: 1 };
  const query = useInventoryCountsList(params as unknown as InventoryCountsListParams, {
    query: { enabled: storeId !== null, refetchInterval: REFRESH_MS, staleTime: 0 },
  });
  return storeId === null ? undefined : query.data?.results[0];
}

/** How many items the stock list of a store has, altogether or of a category. */
export function useItemsOnList(storeId: number | null, categoryId: number | null) {
  const { data } = useInventoryStockList(
    {
      store_id: storeId ?? 0,
      ...(categoryId !== null && { category: categoryId }),
      page_size: 1,
    },
    { query: { enabled: storeId !== null, staleTime: 60_000 } },
  );
  return storeId === null ? undefined : data?.count;
}

export function useZoneNames(storeId: number | null): string[] {
  const { data } = useStoresZonesList(
    String(storeId ?? 0),
    { page_size: AT_MOST },
    { query: { enabled: storeId !== null, staleTime: ZONES_STALE_MS } },
  );
  return (data?.results ?? []).map(({ name }) => name);
}

/** Rows of counts name their store by its code; people know it by its name. */
export function useStoreName(): (row: { store_id: number; store_code: string }) => string {
  const names = new Map(useStoreOptions().map(({ value, label }) => [value, label]));
  return ({ store_id, store_code }) => names.get(store_id) ?? store_code;
}

export function useCount(id: number) {
  return useInventoryCountsRetrieve(String(id), {
    query: { refetchInterval: REFRESH_MS, staleTime: 1_000 },
  });
}

/**
 * What was counted beside what the books say; the API refuses it to who counts blind. What a count
 * that has ended found changes no more.
 */
export function useVariance({ id, blind, status }: CountOutput) {
  return useInventoryCountsVarianceRetrieve(String(id), {
    query: {
      enabled: !blind,
      refetchInterval: UNDER_WAY.includes(status) ? REFRESH_MS : false,
      staleTime: 1_000,
    },
  });
}

export function useCountLines(id: number, page: number | undefined, search: string) {
  return useInventoryCountsLinesList(
    String(id),
    { page, page_size: LINES_PAGE, ...(search !== '' && { search }) },
    { query: LIVE },
  );
}

/** One line with its zones; undefined where nobody has seen the item. */
export function useCountLine(id: number, variantId: number) {
  const query = useInventoryCountsLinesList(
    String(id),
    { variant_id: variantId, page_size: 1 },
    { query: { refetchInterval: REFRESH_MS } },
  );
  return query.data?.results[0];
}

export function useUncounted(id: number, page: number | undefined) {
  return useInventoryCountsUncountedList(
    String(id),
    { page, page_size: LINES_PAGE },
    { query: LIVE },
  );
}

/** What everybody saw of one item, the newest first. */
export function useObservations(id: number, variantId: number) {
  const params = { variant_id: variantId, page_size: HISTORY_PAGE };
  return useInfiniteQuery({
    queryKey: [...getInventoryCountsObservationsListQueryKey(String(id), params), 'all'],
    queryFn: ({ signal, pageParam }) =>
      inventoryCountsObservationsList(
        String(id),
        { ...params, ...(pageParam && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => cursorOf(next),
    refetchInterval: REFRESH_MS,
  });
}

function showCount(queryClient: QueryClient, count: CountOutput): void {
  queryClient.setQueryData(getInventoryCountsRetrieveQueryKey(String(count.id)), count);
}

interface StepOptions<Body> {
  send: (attempt: Attempt<Body>) => Promise<CountOutput>;
  onDone: (count: CountOutput, body: Body) => void;
  onRefused?: (error: ApiError, body: Body) => void;
}

/** One step of a count, written once; whatever its outcome, what is shown is asked for again. */
export function useCountStep<Body>(options: StepOptions<Body>) {
  const queryClient = useQueryClient();
  return useWriteOnce<Body, CountOutput>({
    send: options.send,
    onDone: (count, body) => {
      showCount(queryClient, count);
      void refreshInventory(queryClient);
      options.onDone(count, body);
    },
    onRefused: (error, body) => {
      void refreshInventory(queryClient);
      options.onRefused?.(error, body);
    },
  });
}

/** Counts a zone's part of a line afresh; the observation's own id makes it happen once. */
export function useRecount(id: number, onDone: () => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<CountSetInputRequest, CountNoted>({
    send: ({ key, body }) =>
      inventoryCountsSetQtyCreate(String(id), { ...body, observation_id: key }),
    onDone: () => {
      void refreshInventory(queryClient);
      onDone();
    },
    onRefused: () => void refreshInventory(queryClient),
  });
}

/** Says what a parked code is; null drops it. A code is settled once, whoever asks twice. */
export function useSettleCode(countId: number, codeId: number, onDone: () => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<{ variant_id: number | null }, CountUnknownRow>({
    send: ({ body }) => inventoryCountsUnknownResolveCreate(String(countId), String(codeId), body),
    onDone: () => {
      void refreshInventory(queryClient);
      onDone();
    },
    onRefused: () => void refreshInventory(queryClient),
  });
}
