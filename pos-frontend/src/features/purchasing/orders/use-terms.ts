import { useQueries } from '@tanstack/react-query';
import {
  getPurchasingVendorsItemsListQueryOptions,
  usePurchasingVendorsItemsList,
  usePurchasingVendorsRetrieve,
} from '@/shared/api/generated/purchasing-vendors';
import type { Terms, TermsOf } from './order-draft';

const STALE_MS = 60_000;
/** As many as are read at a glance. */
const SUGGESTED = 8;

/** How the vendor sells each of these, as far as it is known to. */
export function useTerms(vendorId: number | null, variantIds: readonly number[]): TermsOf {
  const known = useQueries({
    queries: variantIds.map((variant_id) => ({
      ...getPurchasingVendorsItemsListQueryOptions(String(vendorId), { variant_id }),
      enabled: vendorId !== null,
      staleTime: STALE_MS,
    })),
    combine: (answers) =>
      new Map<number, Terms>(
        answers
          .flatMap(({ data }) => data?.results ?? [])
          .filter(({ vendor_id }) => vendor_id === vendorId)
          .map(({ variant_id, pack_size, last_cost, vendor_sku }) => [
            variant_id,
            { pack: pack_size, cost: last_cost, vendorSku: vendor_sku },
          ]),
      ),
  });
  return (variantId) => known.get(variantId);
}

export function useVendor(vendorId: number | null) {
  return usePurchasingVendorsRetrieve(String(vendorId), {
    query: { enabled: vendorId !== null, staleTime: STALE_MS },
  });
}

/** What the vendor is known to sell, by words; the first of it where nothing is typed. */
export function useVendorItems(vendorId: number | null, words: string) {
  const found = usePurchasingVendorsItemsList(
    String(vendorId),
    { page_size: SUGGESTED, ...(words && { search: words }) },
    { query: { enabled: vendorId !== null, staleTime: STALE_MS } },
  );
  return found.data?.results ?? [];
}
