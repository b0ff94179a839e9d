/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsCountsAccuracyListFormat = typeof AnalyticsCountsAccuracyListFormat[keyof typeof AnalyticsCountsAccuracyListFormat];


export const AnalyticsCountsAccuracyListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
