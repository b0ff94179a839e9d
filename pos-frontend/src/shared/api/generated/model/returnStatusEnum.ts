/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `COMPLETED` - Completed
 * * `AWAITING_INSPECTION` - Awaiting inspection
 * * `REJECTED` - Rejected
 */
export type ReturnStatusEnum = typeof ReturnStatusEnum[keyof typeof ReturnStatusEnum];


export const ReturnStatusEnum = {
  COMPLETED: 'COMPLETED',
  AWAITING_INSPECTION: 'AWAITING_INSPECTION',
  REJECTED: 'REJECTED',
} as const;
