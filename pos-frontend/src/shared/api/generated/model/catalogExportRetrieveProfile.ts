/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CatalogExportRetrieveProfile = typeof CatalogExportRetrieveProfile[keyof typeof CatalogExportRetrieveProfile];


export const CatalogExportRetrieveProfile = {
  plain: 'plain',
} as const;
