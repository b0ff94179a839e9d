/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingVendorsItemsListFormat = typeof PurchasingVendorsItemsListFormat[keyof typeof PurchasingVendorsItemsListFormat];


export const PurchasingVendorsItemsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
