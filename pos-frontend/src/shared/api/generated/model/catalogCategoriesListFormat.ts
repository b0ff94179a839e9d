/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CatalogCategoriesListFormat = typeof CatalogCategoriesListFormat[keyof typeof CatalogCategoriesListFormat];


export const CatalogCategoriesListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
