import { useCatalogCategoriesList } from '@/shared/api/generated/catalog';

/** Categories change by the week; one page holds all that a filter can sensibly offer. */
const CHOICES = { page_size: 200 };
const CHOICES_STALE_MS = 5 * 60_000;

export function useCategoryOptions() {
  const categories = useCatalogCategoriesList(CHOICES, { query: { staleTime: CHOICES_STALE_MS } });
  return (categories.data?.results ?? []).map((category) => ({
    value: category.id,
    label: category.path,
  }));
}
