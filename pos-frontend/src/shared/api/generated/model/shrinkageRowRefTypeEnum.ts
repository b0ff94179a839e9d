/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `WASTE` - Waste
 * * `COUNT_RECONCILE` - Count
 * * `ADJUSTMENT` - Adjustment
 */
export type ShrinkageRowRefTypeEnum = typeof ShrinkageRowRefTypeEnum[keyof typeof ShrinkageRowRefTypeEnum];


export const ShrinkageRowRefTypeEnum = {
  WASTE: 'WASTE',
  COUNT_RECONCILE: 'COUNT_RECONCILE',
  ADJUSTMENT: 'ADJUSTMENT',
} as const;
