/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryTransferSlipFormat } from './inventoryTransferSlipFormat';

export type InventoryTransferSlipParams = {
format?: InventoryTransferSlipFormat;
};
