/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryCountsExportFormat } from './inventoryCountsExportFormat';

export type InventoryCountsExportParams = {
blind?: boolean;
format?: InventoryCountsExportFormat;
};
