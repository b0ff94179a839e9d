/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type StoresRegistersListFormat = typeof StoresRegistersListFormat[keyof typeof StoresRegistersListFormat];


export const StoresRegistersListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
