/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `COMPLETED` - Completed
 * * `PARTIALLY_RETURNED` - Partly returned
 * * `RETURNED` - Returned
 * * `VOIDED` - Voided
 */
export type SaleStatusEnum = typeof SaleStatusEnum[keyof typeof SaleStatusEnum];


export const SaleStatusEnum = {
  COMPLETED: 'COMPLETED',
  PARTIALLY_RETURNED: 'PARTIALLY_RETURNED',
  RETURNED: 'RETURNED',
  VOIDED: 'VOIDED',
} as const;
