/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryStockListClock = typeof InventoryStockListClock[keyof typeof InventoryStockListClock];


export const InventoryStockListClock = {
  OCCURRED: 'OCCURRED',
  RECORDED: 'RECORDED',
} as const;
