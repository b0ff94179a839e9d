/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryMovementsListFormat = typeof InventoryMovementsListFormat[keyof typeof InventoryMovementsListFormat];


export const InventoryMovementsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
