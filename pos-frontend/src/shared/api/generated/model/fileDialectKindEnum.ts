/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `CSV` - CSV
 * * `XLSX` - XLSX
 */
export type FileDialectKindEnum = typeof FileDialectKindEnum[keyof typeof FileDialectKindEnum];


export const FileDialectKindEnum = {
  CSV: 'CSV',
  XLSX: 'XLSX',
} as const;
