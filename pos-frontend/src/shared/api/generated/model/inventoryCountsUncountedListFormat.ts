/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsUncountedListFormat = typeof InventoryCountsUncountedListFormat[keyof typeof InventoryCountsUncountedListFormat];


export const InventoryCountsUncountedListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
