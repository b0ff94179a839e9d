/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryStockListFormat = typeof InventoryStockListFormat[keyof typeof InventoryStockListFormat];


export const InventoryStockListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
