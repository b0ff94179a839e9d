/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryCountsUncountedListFormat } from './inventoryCountsUncountedListFormat';

export type InventoryCountsUncountedListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: InventoryCountsUncountedListFormat;
/**
 * Any of product, product_name, sku; `-` for falling.
 */
ordering?: string;
/**
 * A page number within the paginated result set.
 */
page?: number;
/**
 * Number of results to return per page.
 */
page_size?: number;
search?: string;
};
