/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type JobsListStatusItem = typeof JobsListStatusItem[keyof typeof JobsListStatusItem];


export const JobsListStatusItem = {
  FAILED: 'FAILED',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
} as const;
