/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsValuationListBy = typeof AnalyticsValuationListBy[keyof typeof AnalyticsValuationListBy];


export const AnalyticsValuationListBy = {
  CATEGORY: 'CATEGORY',
  PRODUCT: 'PRODUCT',
  STORE: 'STORE',
} as const;
