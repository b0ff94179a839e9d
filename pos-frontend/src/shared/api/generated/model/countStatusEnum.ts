/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `DRAFT` - Not begun
 * * `IN_PROGRESS` - In progress
 * * `FINALIZED` - Finalized
 * * `CANCELLED` - Cancelled
 */
export type CountStatusEnum = typeof CountStatusEnum[keyof typeof CountStatusEnum];


export const CountStatusEnum = {
  DRAFT: 'DRAFT',
  IN_PROGRESS: 'IN_PROGRESS',
  FINALIZED: 'FINALIZED',
  CANCELLED: 'CANCELLED',
} as const;
