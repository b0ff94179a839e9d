/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CatalogExportRetrieveFormat } from './catalogExportRetrieveFormat';
import type { CatalogExportRetrieveProfile } from './catalogExportRetrieveProfile';

export type CatalogExportRetrieveParams = {
format: CatalogExportRetrieveFormat;
profile?: CatalogExportRetrieveProfile;
};
