/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsListFormat = typeof InventoryCountsListFormat[keyof typeof InventoryCountsListFormat];


export const InventoryCountsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
