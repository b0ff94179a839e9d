/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AuthTokensListFormat = typeof AuthTokensListFormat[keyof typeof AuthTokensListFormat];


export const AuthTokensListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
