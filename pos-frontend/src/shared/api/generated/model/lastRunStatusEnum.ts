/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `NEVER_RUN` - Never run
 * * `RUNNING` - Running
 * * `SUCCEEDED` - Succeeded
 * * `FAILED` - Failed
 */
export type LastRunStatusEnum = typeof LastRunStatusEnum[keyof typeof LastRunStatusEnum];


export const LastRunStatusEnum = {
  NEVER_RUN: 'NEVER_RUN',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
} as const;
