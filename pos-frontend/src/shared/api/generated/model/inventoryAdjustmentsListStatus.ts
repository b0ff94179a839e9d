/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryAdjustmentsListStatus = typeof InventoryAdjustmentsListStatus[keyof typeof InventoryAdjustmentsListStatus];


export const InventoryAdjustmentsListStatus = {
  POSTED: 'POSTED',
  REVERSED: 'REVERSED',
} as const;
