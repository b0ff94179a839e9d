/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryAdjustmentsReasonsListFormat = typeof InventoryAdjustmentsReasonsListFormat[keyof typeof InventoryAdjustmentsReasonsListFormat];


export const InventoryAdjustmentsReasonsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
