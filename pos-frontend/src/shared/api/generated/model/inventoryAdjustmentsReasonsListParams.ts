/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryAdjustmentsReasonsListFormat } from './inventoryAdjustmentsReasonsListFormat';

export type InventoryAdjustmentsReasonsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: InventoryAdjustmentsReasonsListFormat;
/**
 * Any of code, id, label; `-` for falling.
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
};
