/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosRegisterSessionsListStatus = typeof PosRegisterSessionsListStatus[keyof typeof PosRegisterSessionsListStatus];


export const PosRegisterSessionsListStatus = {
  CLOSED: 'CLOSED',
  OPEN: 'OPEN',
} as const;
