/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosRegisterSessionsListFormat = typeof PosRegisterSessionsListFormat[keyof typeof PosRegisterSessionsListFormat];


export const PosRegisterSessionsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
