/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsObservationsListKind = typeof InventoryCountsObservationsListKind[keyof typeof InventoryCountsObservationsListKind];


export const InventoryCountsObservationsListKind = {
  SCAN: 'SCAN',
  SET: 'SET',
} as const;
