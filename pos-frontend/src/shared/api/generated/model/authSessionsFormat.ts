/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AuthSessionsFormat = typeof AuthSessionsFormat[keyof typeof AuthSessionsFormat];


export const AuthSessionsFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
