/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `OPEN` - Open
 * * `CLOSED` - Closed
 */
export type SessionStatusEnum = typeof SessionStatusEnum[keyof typeof SessionStatusEnum];


export const SessionStatusEnum = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
} as const;
