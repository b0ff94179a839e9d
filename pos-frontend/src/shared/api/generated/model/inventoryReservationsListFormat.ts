/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryReservationsListFormat = typeof InventoryReservationsListFormat[keyof typeof InventoryReservationsListFormat];


export const InventoryReservationsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
