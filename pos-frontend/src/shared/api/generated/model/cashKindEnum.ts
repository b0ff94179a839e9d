/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `IN` - Paid in
 * * `OUT` - Paid out
 */
export type CashKindEnum = typeof CashKindEnum[keyof typeof CashKindEnum];


export const CashKindEnum = {
  IN: 'IN',
  OUT: 'OUT',
} as const;
