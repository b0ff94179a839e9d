import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Decimal } from 'decimal.js';
import { useCatalogCategoriesList } from '@/shared/api/generated/catalog';
import { useInventoryStockList } from '@/shared/api/generated/inventory-stock';
import { getPosProductsListQueryKey, posProductsList } from '@/shared/api/generated/pos';
import { useStoresList } from '@/shared/api/generated/stores';

/** Other tills sell too: what the tiles say should be what is there. */
const REFRESH_MS = 15_000;
/** As many tiles as a few screens hold. */
const TILES = 60;
const CHOICES_STALE_MS = 5 * 60_000;

interface WaresWanted {
  storeId: number;
  search: string;
  category: number | undefined;
  enabled: boolean;
}

/** What the store sells, a page of tiles at a time, until all of them are there. */
export function useWares({ storeId, search, category, enabled }: WaresWanted) {
  const wanted = {
    store_id: storeId,
    page_size: TILES,
    ...(search ? { search } : {}),
    ...(category === undefined ? {} : { category }),
  };
  const query = useInfiniteQuery({
    // Under the path of the list: refreshed with it when goods move.
    queryKey: [...getPosProductsListQueryKey(wanted), 'tiles'],
    queryFn: ({ pageParam, signal }) => posProductsList({ ...wanted, page: pageParam }, { signal }),
    initialPageParam: 1,
    getNextPageParam: ({ next }, pages) => (next ? pages.length + 1 : undefined),
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
    staleTime: 5_000,
  });
  const pages = query.data?.pages;
  return {
    ...query,
    rows: pages?.flatMap(({ results }) => results),
    count: pages?.[0]?.count ?? 0,
  };
}

export function useCategories() {
  const { data } = useCatalogCategoriesList(
    { page_size: 200 },
    { query: { staleTime: CHOICES_STALE_MS } },
  );
  // A category that only holds others has no tiles.
  return (data?.results ?? []).filter(({ product_count }) => product_count > 0);
}

/** How many of one item can be sold here, and in which other stores there are some, most first. */
export function useStockElsewhere(variantId: number, storeId: number) {
  const { data } = useInventoryStockList(
    { variant_id: variantId, page_size: 200 },
    { query: { staleTime: 5_000 } },
  );
  const stores = useStoresList({ page_size: 200 }, { query: { staleTime: CHOICES_STALE_MS } });
  const names = new Map(stores.data?.results.map(({ id, name }) => [id, name]));
  const rows = data?.results.map((row) => ({
    storeId: row.store_id,
    store: names.get(row.store_id) ?? row.store_code,
    available: row.available,
  }));
  const own = rows?.find((row) => row.storeId === storeId);
  return {
    /** Null while it is counted blind. */
    here: own ? own.available : '0',
    others: rows
      ?.flatMap(({ available, ...row }) => (available === null ? [] : [{ ...row, available }]))
      .filter((row) => row.storeId !== storeId && new Decimal(row.available).greaterThan(0))
      .toSorted((a, b) => new Decimal(b.available).comparedTo(a.available)),
  };
}
