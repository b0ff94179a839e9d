/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsAbcListFormat = typeof AnalyticsAbcListFormat[keyof typeof AnalyticsAbcListFormat];


export const AnalyticsAbcListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
