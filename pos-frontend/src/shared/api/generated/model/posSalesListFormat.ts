/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosSalesListFormat = typeof PosSalesListFormat[keyof typeof PosSalesListFormat];


export const PosSalesListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
