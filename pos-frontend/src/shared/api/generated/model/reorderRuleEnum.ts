/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `THRESHOLD` - Threshold
 * * `DEMAND` - Demand
 */
export type ReorderRuleEnum = typeof ReorderRuleEnum[keyof typeof ReorderRuleEnum];


export const ReorderRuleEnum = {
  THRESHOLD: 'THRESHOLD',
  DEMAND: 'DEMAND',
} as const;
