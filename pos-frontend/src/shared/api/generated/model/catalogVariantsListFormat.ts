/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CatalogVariantsListFormat = typeof CatalogVariantsListFormat[keyof typeof CatalogVariantsListFormat];


export const CatalogVariantsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
