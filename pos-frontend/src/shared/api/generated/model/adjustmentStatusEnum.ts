/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `POSTED` - Posted
 * * `REVERSED` - Reversed
 */
export type AdjustmentStatusEnum = typeof AdjustmentStatusEnum[keyof typeof AdjustmentStatusEnum];


export const AdjustmentStatusEnum = {
  POSTED: 'POSTED',
  REVERSED: 'REVERSED',
} as const;
