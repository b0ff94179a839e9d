/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryCountsListScope = typeof InventoryCountsListScope[keyof typeof InventoryCountsListScope];


export const InventoryCountsListScope = {
  CATEGORY: 'CATEGORY',
  FULL_STORE: 'FULL_STORE',
  ZONE: 'ZONE',
} as const;
