/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsAgingListFormat = typeof AnalyticsAgingListFormat[keyof typeof AnalyticsAgingListFormat];


export const AnalyticsAgingListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
