/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryTransferSlipFormat = typeof InventoryTransferSlipFormat[keyof typeof InventoryTransferSlipFormat];


export const InventoryTransferSlipFormat = {
  html: 'html',
  pdf: 'pdf',
} as const;
