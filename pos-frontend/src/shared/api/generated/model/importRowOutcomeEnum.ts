/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `NEW` - NEW
 * * `CHANGED` - CHANGED
 * * `UNCHANGED` - UNCHANGED
 * * `SKIPPED` - SKIPPED
 * * `ERROR` - ERROR
 */
export type ImportRowOutcomeEnum = typeof ImportRowOutcomeEnum[keyof typeof ImportRowOutcomeEnum];


export const ImportRowOutcomeEnum = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  SKIPPED: 'SKIPPED',
  ERROR: 'ERROR',
} as const;
