/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `LOST` - Lost
 * * `RETURNED` - Returned
 */
export type TransferOutcomeEnum = typeof TransferOutcomeEnum[keyof typeof TransferOutcomeEnum];


export const TransferOutcomeEnum = {
  LOST: 'LOST',
  RETURNED: 'RETURNED',
} as const;
