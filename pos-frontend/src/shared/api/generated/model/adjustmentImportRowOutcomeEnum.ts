/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `CHANGED` - CHANGED
 * * `UNCHANGED` - UNCHANGED
 * * `SKIPPED` - SKIPPED
 * * `ERROR` - ERROR
 */
export type AdjustmentImportRowOutcomeEnum = typeof AdjustmentImportRowOutcomeEnum[keyof typeof AdjustmentImportRowOutcomeEnum];


export const AdjustmentImportRowOutcomeEnum = {
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  SKIPPED: 'SKIPPED',
  ERROR: 'ERROR',
} as const;
