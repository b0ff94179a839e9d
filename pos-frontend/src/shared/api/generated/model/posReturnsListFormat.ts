/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosReturnsListFormat = typeof PosReturnsListFormat[keyof typeof PosReturnsListFormat];


export const PosReturnsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
