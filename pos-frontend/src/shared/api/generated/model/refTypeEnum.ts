/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `SALE` - Sale
 * * `RETURN` - Return
 * * `ADJUSTMENT` - Adjustment
 * * `WASTE` - Waste
 * * `OPENING` - Opening stock
 * * `TRANSFER_OUT` - Transfer out
 * * `TRANSFER_IN` - Transfer in
 * * `COUNT_RECONCILE` - Count
 * * `PURCHASE_ORDER_RECEIPT` - Goods receipt
 * * `VENDOR_RETURN` - Return to vendor
 * * `REVALUATION` - Revaluation
 * * `TRANSFER` - Transfer (before the split)
 * * `RECEIPT` - Receipt (before purchase orders)
 * * `COUNT` - Count (before sessions)
 */
export type RefTypeEnum = typeof RefTypeEnum[keyof typeof RefTypeEnum];


export const RefTypeEnum = {
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
