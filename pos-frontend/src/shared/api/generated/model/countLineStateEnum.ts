/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `COUNTED` - Counted
 * * `AS_EXPECTED` - As expected
 * * `CONFIRMED_ZERO` - Confirmed to be none
 * * `NOT_COUNTED` - Not counted
 */
export type CountLineStateEnum = typeof CountLineStateEnum[keyof typeof CountLineStateEnum];


export const CountLineStateEnum = {
  COUNTED: 'COUNTED',
  AS_EXPECTED: 'AS_EXPECTED',
  CONFIRMED_ZERO: 'CONFIRMED_ZERO',
  NOT_COUNTED: 'NOT_COUNTED',
} as const;
