/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingVendorsListFormat = typeof PurchasingVendorsListFormat[keyof typeof PurchasingVendorsListFormat];


export const PurchasingVendorsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
