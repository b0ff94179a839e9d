/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryOverviewListFormat } from './inventoryOverviewListFormat';

export type InventoryOverviewListParams = {
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryOverviewListFormat;
low_stock?: boolean;
/**
 * Any of allocated, available, category_name, last_movement_at, on_hand, product_name, sku, variant_id, variant_name; `-` for falling.
 */
ordering?: string;
out_of_stock?: boolean;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
/**
 * @minimum 1
 */
product_id?: number;
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
};
