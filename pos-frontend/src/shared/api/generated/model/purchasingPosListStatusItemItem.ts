/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingPosListStatusItemItem = typeof PurchasingPosListStatusItemItem[keyof typeof PurchasingPosListStatusItemItem];


export const PurchasingPosListStatusItemItem = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  PARTIALLY_RECEIVED: 'PARTIALLY_RECEIVED',
  RECEIVED: 'RECEIVED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;
