/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingVendorReturnsListFormat = typeof PurchasingVendorReturnsListFormat[keyof typeof PurchasingVendorReturnsListFormat];


export const PurchasingVendorReturnsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
