/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingPosListFormat = typeof PurchasingPosListFormat[keyof typeof PurchasingPosListFormat];


export const PurchasingPosListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
