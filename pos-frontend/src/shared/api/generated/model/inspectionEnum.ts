/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `PENDING` - Awaiting inspection
 * * `ACCEPTED` - Accepted
 * * `REJECTED` - Rejected
 */
export type InspectionEnum = typeof InspectionEnum[keyof typeof InspectionEnum];


export const InspectionEnum = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
} as const;
