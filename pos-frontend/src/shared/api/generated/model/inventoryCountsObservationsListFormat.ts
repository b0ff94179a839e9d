/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsObservationsListFormat = typeof InventoryCountsObservationsListFormat[keyof typeof InventoryCountsObservationsListFormat];


export const InventoryCountsObservationsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
