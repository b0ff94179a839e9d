/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryAdjustmentsListKind = typeof InventoryAdjustmentsListKind[keyof typeof InventoryAdjustmentsListKind];


export const InventoryAdjustmentsListKind = {
  ADJUSTMENT: 'ADJUSTMENT',
  OPENING: 'OPENING',
  WASTE: 'WASTE',
} as const;
