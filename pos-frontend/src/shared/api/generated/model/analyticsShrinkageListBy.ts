/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsShrinkageListBy = typeof AnalyticsShrinkageListBy[keyof typeof AnalyticsShrinkageListBy];


export const AnalyticsShrinkageListBy = {
  MONTH: 'MONTH',
  PRODUCT: 'PRODUCT',
  REASON: 'REASON',
  STORE: 'STORE',
} as const;
