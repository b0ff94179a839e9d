/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `CASH` - Cash
 * * `CARD` - Card
 * * `OTHER` - Other
 */
export type PaymentMethodEnum = typeof PaymentMethodEnum[keyof typeof PaymentMethodEnum];


export const PaymentMethodEnum = {
  CASH: 'CASH',
  CARD: 'CARD',
  OTHER: 'OTHER',
} as const;
