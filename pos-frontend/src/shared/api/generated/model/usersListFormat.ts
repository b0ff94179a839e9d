/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type UsersListFormat = typeof UsersListFormat[keyof typeof UsersListFormat];


export const UsersListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
