/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type StoresListFormat = typeof StoresListFormat[keyof typeof StoresListFormat];


export const StoresListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
