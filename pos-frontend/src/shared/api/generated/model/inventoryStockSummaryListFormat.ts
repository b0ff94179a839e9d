/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryStockSummaryListFormat = typeof InventoryStockSummaryListFormat[keyof typeof InventoryStockSummaryListFormat];


export const InventoryStockSummaryListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
