/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type StoresZonesListFormat = typeof StoresZonesListFormat[keyof typeof StoresZonesListFormat];


export const StoresZonesListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
