/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `ADJUSTMENT` - Adjustment
 * * `WASTE` - Waste
 * * `OPENING` - Opening stock
 */
export type AdjustmentKindEnum = typeof AdjustmentKindEnum[keyof typeof AdjustmentKindEnum];


export const AdjustmentKindEnum = {
  ADJUSTMENT: 'ADJUSTMENT',
  WASTE: 'WASTE',
  OPENING: 'OPENING',
} as const;
