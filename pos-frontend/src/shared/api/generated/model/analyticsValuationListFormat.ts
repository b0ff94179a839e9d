/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsValuationListFormat = typeof AnalyticsValuationListFormat[keyof typeof AnalyticsValuationListFormat];


export const AnalyticsValuationListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
