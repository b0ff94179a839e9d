/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsLowStockAlertsListFormat = typeof AnalyticsLowStockAlertsListFormat[keyof typeof AnalyticsLowStockAlertsListFormat];


export const AnalyticsLowStockAlertsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
