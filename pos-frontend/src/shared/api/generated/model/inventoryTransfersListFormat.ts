/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryTransfersListFormat = typeof InventoryTransfersListFormat[keyof typeof InventoryTransfersListFormat];


export const InventoryTransfersListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
