/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsSnapshotsTrendFormat = typeof AnalyticsSnapshotsTrendFormat[keyof typeof AnalyticsSnapshotsTrendFormat];


export const AnalyticsSnapshotsTrendFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
