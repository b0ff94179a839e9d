/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryReservationsListFormat } from './inventoryReservationsListFormat';
import type { InventoryReservationsListStatusItem } from './inventoryReservationsListStatusItem';

export type InventoryReservationsListParams = {
channel?: string;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryReservationsListFormat;
/**
 * Any of created_at, expires_at, id, qty, sku, store_code; `-` for falling.
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
ref_type?: string;
search?: string;
/**
 * * `OPEN` - Open
 * * `COMMITTED` - Sold
 * * `RELEASED` - Released
 * * `EXPIRED` - Expired
 */
status?: InventoryReservationsListStatusItem[];
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
};
