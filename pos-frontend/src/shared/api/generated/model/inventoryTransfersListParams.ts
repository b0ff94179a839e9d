/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryTransfersListFormat } from './inventoryTransfersListFormat';
import type { InventoryTransfersListStatusItemItem } from './inventoryTransfersListStatusItemItem';

export type InventoryTransfersListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: InventoryTransfersListFormat;
/**
 * @minimum 1
 */
from_store_id?: number;
/**
 * Any of created_at, expected_date, from_store_code, id, number, qty_remaining, sent_at, status, to_store_code; `-` for falling.
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
status?: InventoryTransfersListStatusItemItem[][];
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
to_store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
};
