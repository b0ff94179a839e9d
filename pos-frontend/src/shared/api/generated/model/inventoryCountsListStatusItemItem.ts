/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsListStatusItemItem = typeof InventoryCountsListStatusItemItem[keyof typeof InventoryCountsListStatusItemItem];


export const InventoryCountsListStatusItemItem = {
  DRAFT: 'DRAFT',
  IN_PROGRESS: 'IN_PROGRESS',
  FINALIZED: 'FINALIZED',
  CANCELLED: 'CANCELLED',
} as const;
