/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `ADDED` - Added
 * * `CHANGED` - Changed
 * * `UNCHANGED` - Unchanged
 * * `SKIPPED` - Skipped
 */
export type PriceListOutcomeEnum = typeof PriceListOutcomeEnum[keyof typeof PriceListOutcomeEnum];


export const PriceListOutcomeEnum = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  SKIPPED: 'SKIPPED',
} as const;
