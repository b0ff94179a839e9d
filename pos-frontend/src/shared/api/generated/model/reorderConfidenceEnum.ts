/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `LOW` - Low
 * * `MEDIUM` - Medium
 * * `HIGH` - High
 */
export type ReorderConfidenceEnum = typeof ReorderConfidenceEnum[keyof typeof ReorderConfidenceEnum];


export const ReorderConfidenceEnum = {
  LOW: 'LOW',
  MEDIUM: 'MEDIUM',
  HIGH: 'HIGH',
} as const;
