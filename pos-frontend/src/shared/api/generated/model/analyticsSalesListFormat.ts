/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsSalesListFormat = typeof AnalyticsSalesListFormat[keyof typeof AnalyticsSalesListFormat];


export const AnalyticsSalesListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
