/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryAdjustmentsListFormat } from './inventoryAdjustmentsListFormat';
import type { InventoryAdjustmentsListKind } from './inventoryAdjustmentsListKind';
import type { InventoryAdjustmentsListStatus } from './inventoryAdjustmentsListStatus';

export type InventoryAdjustmentsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: InventoryAdjustmentsListFormat;
/**
 * * `ADJUSTMENT` - Adjustment
 * * `WASTE` - Waste
 * * `OPENING` - Opening stock
 */
kind?: InventoryAdjustmentsListKind;
/**
 * Any of created_at, id, number, occurred_at, store_code; `-` for falling.
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
reason_code?: string;
search?: string;
/**
 * * `POSTED` - Posted
 * * `REVERSED` - Reversed
 */
status?: InventoryAdjustmentsListStatus;
/**
 * @minimum 1
 */
store_id?: number;
};
