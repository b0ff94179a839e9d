/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryTransfersListStatusItemItem = typeof InventoryTransfersListStatusItemItem[keyof typeof InventoryTransfersListStatusItemItem];


export const InventoryTransfersListStatusItemItem = {
  DRAFT: 'DRAFT',
  IN_TRANSIT: 'IN_TRANSIT',
  PARTIAL_RECEIVED: 'PARTIAL_RECEIVED',
  RECEIVED: 'RECEIVED',
  CANCELLED: 'CANCELLED',
} as const;
