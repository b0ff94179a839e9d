/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingPosReceiptsListFormat = typeof PurchasingPosReceiptsListFormat[keyof typeof PurchasingPosReceiptsListFormat];


export const PurchasingPosReceiptsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
