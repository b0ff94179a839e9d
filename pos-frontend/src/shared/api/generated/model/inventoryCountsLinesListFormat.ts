/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsLinesListFormat = typeof InventoryCountsLinesListFormat[keyof typeof InventoryCountsLinesListFormat];


export const InventoryCountsLinesListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
