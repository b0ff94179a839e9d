/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `DRAFT` - Draft
 * * `SUBMITTED` - Submitted
 * * `PARTIALLY_RECEIVED` - Partly received
 * * `RECEIVED` - Received
 * * `CLOSED` - Closed short
 * * `CANCELLED` - Cancelled
 */
export type PurchaseOrderStatusEnum = typeof PurchaseOrderStatusEnum[keyof typeof PurchaseOrderStatusEnum];


export const PurchaseOrderStatusEnum = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  PARTIALLY_RECEIVED: 'PARTIALLY_RECEIVED',
  RECEIVED: 'RECEIVED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;
