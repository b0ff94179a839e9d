/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `CSV` - CSV
 * * `XLSX` - XLSX
 */
export type ImportDialectKindEnum = typeof ImportDialectKindEnum[keyof typeof ImportDialectKindEnum];


export const ImportDialectKindEnum = {
  CSV: 'CSV',
  XLSX: 'XLSX',
} as const;
