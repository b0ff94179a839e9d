/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsSnapshotsListFormat = typeof AnalyticsSnapshotsListFormat[keyof typeof AnalyticsSnapshotsListFormat];


export const AnalyticsSnapshotsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
