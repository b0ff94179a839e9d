import { z } from 'zod';
import { listSearchSchema } from '@/shared/lib/list-search';

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'name',
  'code',
  'lead_time_days',
  'min_order_amount',
  'item_count',
  'orders_open',
] as const;

export const vendorsSearchSchema = listSearchSchema(SORTABLE).extend({
  is_active: z.enum(['true', 'false']).optional().catch(undefined),
});

export type VendorsSearch = z.infer<typeof vendorsSearchSchema>;

const ITEMS_SORTABLE = ['sku', 'vendor_sku', 'product_name'] as const;

/** The items of one vendor, on their page. */
export const vendorItemsSearchSchema = listSearchSchema(ITEMS_SORTABLE);

export type VendorItemsSearch = z.infer<typeof vendorItemsSearchSchema>;
