/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsAbcListAbcClass = typeof AnalyticsAbcListAbcClass[keyof typeof AnalyticsAbcListAbcClass];


export const AnalyticsAbcListAbcClass = {
  A: 'A',
  B: 'B',
  C: 'C',
} as const;
