/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsSalesListBy = typeof AnalyticsSalesListBy[keyof typeof AnalyticsSalesListBy];


export const AnalyticsSalesListBy = {
  CATEGORY: 'CATEGORY',
  DAY: 'DAY',
  HOUR: 'HOUR',
  PRODUCT: 'PRODUCT',
  STORE: 'STORE',
} as const;
