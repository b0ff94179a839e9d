/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type ExportInputRequestFilters = {[key: string]: string | number | boolean | string[]};
