import { useStoresList } from '@/shared/api/generated/stores';

/** Stores change by the week; one page holds all that a filter can sensibly offer. */
const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 5 * 60_000;

export function useStoreOptions() {
  const stores = useStoresList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return (stores.data?.results ?? []).map((store) => ({ value: store.id, label: store.name }));
}
