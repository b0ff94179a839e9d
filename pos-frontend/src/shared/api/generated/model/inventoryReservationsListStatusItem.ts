/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryReservationsListStatusItem = typeof InventoryReservationsListStatusItem[keyof typeof InventoryReservationsListStatusItem];


export const InventoryReservationsListStatusItem = {
  COMMITTED: 'COMMITTED',
  EXPIRED: 'EXPIRED',
  OPEN: 'OPEN',
  RELEASED: 'RELEASED',
} as const;
