/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `ACCEPTED` - ACCEPTED
 * * `REJECTED` - REJECTED
 */
export type VerdictInputOutcomeEnum = typeof VerdictInputOutcomeEnum[keyof typeof VerdictInputOutcomeEnum];


export const VerdictInputOutcomeEnum = {
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
} as const;
