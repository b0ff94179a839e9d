/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryCountsListFormat } from './inventoryCountsListFormat';
import type { InventoryCountsListScope } from './inventoryCountsListScope';
import type { InventoryCountsListStatusItemItem } from './inventoryCountsListStatusItemItem';

export type InventoryCountsListParams = {
/**
 * @minimum 1
 */
category_id?: number;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryCountsListFormat;
/**
 * Any of accuracy, created_at, finished_at, id, lines_posted, missing_qty, number, status, surplus_qty; `-` for falling.
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
/**
 * * `FULL_STORE` - The whole store
 * * `ZONE` - A zone
 * * `CATEGORY` - A category
 */
scope?: InventoryCountsListScope;
search?: string;
status?: InventoryCountsListStatusItemItem[][];
/**
 * @minimum 1
 */
store_id?: number;
};
