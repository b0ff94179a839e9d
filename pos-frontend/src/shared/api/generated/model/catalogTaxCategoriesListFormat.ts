/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CatalogTaxCategoriesListFormat = typeof CatalogTaxCategoriesListFormat[keyof typeof CatalogTaxCategoriesListFormat];


export const CatalogTaxCategoriesListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
