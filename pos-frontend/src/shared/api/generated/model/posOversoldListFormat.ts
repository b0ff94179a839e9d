/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosOversoldListFormat = typeof PosOversoldListFormat[keyof typeof PosOversoldListFormat];


export const PosOversoldListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
