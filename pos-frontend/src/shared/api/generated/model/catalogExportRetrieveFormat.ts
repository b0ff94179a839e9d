/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CatalogExportRetrieveFormat = typeof CatalogExportRetrieveFormat[keyof typeof CatalogExportRetrieveFormat];


export const CatalogExportRetrieveFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
