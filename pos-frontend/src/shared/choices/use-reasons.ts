import { useInventoryAdjustmentsReasonsList } from '@/shared/api/generated/inventory-adjustments';

const REASONS = { page_size: 200 };
const REASONS_STALE_MS = 5 * 60_000;

export function useReasons() {
  return useInventoryAdjustmentsReasonsList(REASONS, { query: { staleTime: REASONS_STALE_MS } });
}

/** The retailer's words for its reason codes; a code that it no longer has stands for itself. */
export function useReasonLabel(): (code: string) => string {
  const { data } = useReasons();
  const labels = new Map(data?.results.map(({ code, label }) => [code, label]));
  return (code) => labels.get(code) ?? code;
}
