/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `DRAFT` - Draft
 * * `IN_TRANSIT` - In transit
 * * `PARTIAL_RECEIVED` - Partly received
 * * `RECEIVED` - Received
 * * `CANCELLED` - Cancelled
 */
export type TransferStatusEnum = typeof TransferStatusEnum[keyof typeof TransferStatusEnum];


export const TransferStatusEnum = {
  DRAFT: 'DRAFT',
  IN_TRANSIT: 'IN_TRANSIT',
  PARTIAL_RECEIVED: 'PARTIAL_RECEIVED',
  RECEIVED: 'RECEIVED',
  CANCELLED: 'CANCELLED',
} as const;
