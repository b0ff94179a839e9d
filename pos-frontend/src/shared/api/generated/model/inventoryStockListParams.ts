/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryStockListClock } from './inventoryStockListClock';
import type { InventoryStockListFormat } from './inventoryStockListFormat';

export type InventoryStockListParams = {
/**
 * A moment that has passed.
 */
as_of?: string;
/**
 * @minimum 1
 */
category?: number;
/**
 * With `as_of` only.
 */
clock?: InventoryStockListClock;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryStockListFormat;
low_stock?: boolean;
/**
 * Any of allocated, available, category_name, id, last_movement_at, on_hand, product_name, sku, store_code, threshold, variant_name; `-` for falling.
 */
ordering?: string;
out_of_stock?: boolean;
/**
 * A page number within the paginated result set.
 */
page?: number;
/**
 * Number of results to return per page.
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
