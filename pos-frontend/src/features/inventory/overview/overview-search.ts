import { z } from 'zod';
import { idParam } from '@/shared/lib/list-search';

export const overviewSearchSchema = z.object({ store_id: idParam, category: idParam });

export type OverviewSearch = z.infer<typeof overviewSearchSchema>;

export const NO_FILTERS = {
  store_id: undefined,
  category: undefined,
} satisfies OverviewSearch;

export function hasFilters({ store_id, category }: OverviewSearch): boolean {
  return store_id !== undefined || category !== undefined;
}
