/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type UsersApproversListFormat = typeof UsersApproversListFormat[keyof typeof UsersApproversListFormat];


export const UsersApproversListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
