/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsAgingListBucket = typeof AnalyticsAgingListBucket[keyof typeof AnalyticsAgingListBucket];


export const AnalyticsAgingListBucket = {
  D0_30: 'D0_30',
  D181_365: 'D181_365',
  D31_60: 'D31_60',
  D61_90: 'D61_90',
  D91_180: 'D91_180',
  OVER_365: 'OVER_365',
} as const;
