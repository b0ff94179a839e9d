/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `CSV` - CSV
 * * `XLSX` - XLSX
 */
export type FileKindEnum = typeof FileKindEnum[keyof typeof FileKindEnum];


export const FileKindEnum = {
  CSV: 'CSV',
  XLSX: 'XLSX',
} as const;
