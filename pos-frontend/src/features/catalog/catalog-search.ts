import { z } from 'zod';
import type { CatalogProductsListParams } from '@/shared/api/generated/model/catalogProductsListParams';
import { idParam, listSearchSchema } from '@/shared/lib/list-search';

const SORTABLE = ['name', 'category_name', 'created_at'] as const;

export const catalogSearchSchema = listSearchSchema(SORTABLE).extend({
  category: idParam,
  is_active: z.enum(['true', 'false']).optional().catch(undefined),
});

export type CatalogSearch = z.infer<typeof catalogSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  category: undefined,
  is_active: undefined,
} satisfies Partial<CatalogSearch>;

export function hasFilters({ search, category, is_active }: CatalogSearch): boolean {
  return [search, category, is_active].some((one) => one !== undefined);
}

export function filterParams({ search, category, is_active }: CatalogSearch) {
  const active = is_active === undefined ? undefined : is_active === 'true';
  return { search, category, is_active: active } satisfies CatalogProductsListParams;
}
