/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CatalogProductsListFormat = typeof CatalogProductsListFormat[keyof typeof CatalogProductsListFormat];


export const CatalogProductsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
