/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosSalesListStatusItem = typeof PosSalesListStatusItem[keyof typeof PosSalesListStatusItem];


export const PosSalesListStatusItem = {
  COMPLETED: 'COMPLETED',
  PARTIALLY_RETURNED: 'PARTIALLY_RETURNED',
  RETURNED: 'RETURNED',
  VOIDED: 'VOIDED',
} as const;
