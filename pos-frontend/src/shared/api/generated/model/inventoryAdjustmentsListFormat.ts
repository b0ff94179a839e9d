/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryAdjustmentsListFormat = typeof InventoryAdjustmentsListFormat[keyof typeof InventoryAdjustmentsListFormat];


export const InventoryAdjustmentsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
