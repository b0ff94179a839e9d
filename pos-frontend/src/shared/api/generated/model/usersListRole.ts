/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type UsersListRole = typeof UsersListRole[keyof typeof UsersListRole];


export const UsersListRole = {
  MANAGER: 'MANAGER',
  OWNER: 'OWNER',
  STAFF: 'STAFF',
} as const;
