/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryStockSummaryListFormat } from './inventoryStockSummaryListFormat';

export type InventoryStockSummaryListParams = {
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryStockSummaryListFormat;
low_stock?: boolean;
/**
 * Any of category_name, product_name, sku, variant_id, variant_name; `-` for falling.
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
