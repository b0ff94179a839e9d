/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosReturnsListStatusItem = typeof PosReturnsListStatusItem[keyof typeof PosReturnsListStatusItem];


export const PosReturnsListStatusItem = {
  AWAITING_INSPECTION: 'AWAITING_INSPECTION',
  COMPLETED: 'COMPLETED',
  REJECTED: 'REJECTED',
} as const;
