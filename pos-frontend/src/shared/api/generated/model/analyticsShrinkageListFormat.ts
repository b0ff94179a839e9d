/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsShrinkageListFormat = typeof AnalyticsShrinkageListFormat[keyof typeof AnalyticsShrinkageListFormat];


export const AnalyticsShrinkageListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
