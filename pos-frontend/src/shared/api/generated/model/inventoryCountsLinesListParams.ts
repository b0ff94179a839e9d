/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryCountsLinesListFormat } from './inventoryCountsLinesListFormat';

export type InventoryCountsLinesListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: InventoryCountsLinesListFormat;
/**
 * Any of counted_qty, last_at, sku; `-` for falling.
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
/**
 * @minimum 1
 */
variant_id?: number;
};
