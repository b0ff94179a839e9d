import type { z } from 'zod';
import { flagParam, idParam, listSearchSchema } from '@/shared/lib/list-search';

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'product_name',
  'store_code',
  'on_hand',
  'available',
  'allocated',
  'threshold',
  'last_movement_at',
] as const;

export const stockSearchSchema = listSearchSchema(SORTABLE).extend({
  store_id: idParam,
  category: idParam,
  low_stock: flagParam,
  out_of_stock: flagParam,
});

export type StockSearch = z.infer<typeof stockSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  store_id: undefined,
  category: undefined,
  low_stock: undefined,
  out_of_stock: undefined,
} satisfies Partial<StockSearch>;

export function hasFilters(search: StockSearch): boolean {
  const { search: words, store_id, category, low_stock, out_of_stock } = search;
  return [words, store_id, category, low_stock, out_of_stock].some((one) => one !== undefined);
}
