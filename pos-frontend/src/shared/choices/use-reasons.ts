import { useMemo } from 'react';
import { useInventoryAdjustmentsReasonsList } from '@/shared/api/generated/inventory-adjustments';
import { useChoiceTexts } from './texts';

const REASONS = { page_size: 200 };
const REASONS_STALE_MS = 5 * 60_000;
/** What documents give as a reason by themselves. */
const OF_DOCUMENTS = ['LOST', 'FULFILLED'] as const;

export function useReasons() {
  return useInventoryAdjustmentsReasonsList(REASONS, { query: { staleTime: REASONS_STALE_MS } });
}

/** All reasons that an entry may have, by code: the retailer's own, then those of documents. */
export function useReasonOptions(): { value: string; label: string }[] {
  const text = useChoiceTexts();
  const { data } = useReasons();
  return useMemo(() => {
    const own = (data?.results ?? []).map(({ code, label }) => ({ value: code, label }));
    const known = new Set(own.map(({ value }) => value));
    return [
      ...own,
      ...OF_DOCUMENTS.filter((code) => !known.has(code)).map((code) => ({
        value: code,
        label: text(`reason.${code}`),
      })),
    ];
  }, [data, text]);
}

/** The words for reason codes; a code that nobody knows any more stands for itself. */
export function useReasonLabel(): (code: string) => string {
  const options = useReasonOptions();
  return useMemo(() => {
    const labels = new Map(options.map(({ value, label }) => [value, label]));
    return (code) => labels.get(code) ?? code;
  }, [options]);
}
