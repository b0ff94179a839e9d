import { keepPreviousData } from '@tanstack/react-query';
import { Decimal } from 'decimal.js';
import { useCatalogCategoriesList } from '@/shared/api/generated/catalog';
import { useInventoryStockList } from '@/shared/api/generated/inventory';
import { usePosProductsList } from '@/shared/api/generated/pos';
import { useStoresList } from '@/shared/api/generated/stores';

/** Other tills sell too: what the tiles say should be what is there. */
const REFRESH_MS = 15_000;
const CHOICES_STALE_MS = 5 * 60_000;

interface WaresWanted {
  storeId: number;
  search: string;
  category: number | undefined;
  size: number;
  enabled: boolean;
}

export function useWares({ storeId, search, category, size, enabled }: WaresWanted) {
  return usePosProductsList(
    {
      store_id: storeId,
      page_size: size,
      ...(search ? { search } : {}),
      ...(category === undefined ? {} : { category }),
    },
    {
      query: {
        enabled,
        placeholderData: keepPreviousData,
        refetchInterval: REFRESH_MS,
        staleTime: 5_000,
      },
    },
  );
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
    available: row.available ?? '0',
  }));
  return {
    here: rows?.find((row) => row.storeId === storeId)?.available ?? '0',
    others: rows
      ?.filter((row) => row.storeId !== storeId && new Decimal(row.available).greaterThan(0))
      .toSorted((a, b) => new Decimal(b.available).comparedTo(a.available)),
  };
}
