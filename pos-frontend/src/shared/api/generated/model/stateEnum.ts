/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `ACTIVE` - ACTIVE
 * * `INVITED` - INVITED
 * * `EXPIRED` - EXPIRED
 * * `DEACTIVATED` - DEACTIVATED
 */
export type StateEnum = typeof StateEnum[keyof typeof StateEnum];


export const StateEnum = {
  ACTIVE: 'ACTIVE',
  INVITED: 'INVITED',
  EXPIRED: 'EXPIRED',
  DEACTIVATED: 'DEACTIVATED',
} as const;
