/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryCountsObservationsListFormat } from './inventoryCountsObservationsListFormat';
import type { InventoryCountsObservationsListKind } from './inventoryCountsObservationsListKind';

export type InventoryCountsObservationsListParams = {
cursor?: string;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryCountsObservationsListFormat;
/**
 * * `SCAN` - Scanned
 * * `SET` - Counted afresh
 */
kind?: InventoryCountsObservationsListKind;
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
/**
 * @minimum 1
 */
variant_id?: number;
zone_name?: string;
};
