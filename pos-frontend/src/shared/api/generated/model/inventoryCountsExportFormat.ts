/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsExportFormat = typeof InventoryCountsExportFormat[keyof typeof InventoryCountsExportFormat];


export const InventoryCountsExportFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
