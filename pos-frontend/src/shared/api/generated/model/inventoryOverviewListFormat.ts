/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryOverviewListFormat = typeof InventoryOverviewListFormat[keyof typeof InventoryOverviewListFormat];


export const InventoryOverviewListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
