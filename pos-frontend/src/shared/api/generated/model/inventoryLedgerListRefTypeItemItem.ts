/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryLedgerListRefTypeItemItem = typeof InventoryLedgerListRefTypeItemItem[keyof typeof InventoryLedgerListRefTypeItemItem];


export const InventoryLedgerListRefTypeItemItem = {
  SALE: 'SALE',
  RETURN: 'RETURN',
  ADJUSTMENT: 'ADJUSTMENT',
  WASTE: 'WASTE',
  OPENING: 'OPENING',
  TRANSFER_OUT: 'TRANSFER_OUT',
  TRANSFER_IN: 'TRANSFER_IN',
  COUNT_RECONCILE: 'COUNT_RECONCILE',
  PURCHASE_ORDER_RECEIPT: 'PURCHASE_ORDER_RECEIPT',
  VENDOR_RETURN: 'VENDOR_RETURN',
  REVALUATION: 'REVALUATION',
  TRANSFER: 'TRANSFER',
  RECEIPT: 'RECEIPT',
  COUNT: 'COUNT',
} as const;
