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
  /** Set by links from other pages. */
  product_id: idParam,
  low_stock: flagParam,
  out_of_stock: flagParam,
});

export type StockSearch = z.infer<typeof stockSearchSchema>;
