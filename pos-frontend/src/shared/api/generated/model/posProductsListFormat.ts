/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosProductsListFormat = typeof PosProductsListFormat[keyof typeof PosProductsListFormat];


export const PosProductsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
