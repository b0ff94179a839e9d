/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `POSTED` - Set right
 * * `AS_EXPECTED` - As expected
 * * `MOVED` - Moved while it was counted
 * * `ELSEWHERE` - Seen in another zone too
 * * `SUPERSEDED` - Counted again since
 */
export type CountOutcomeEnum = typeof CountOutcomeEnum[keyof typeof CountOutcomeEnum];


export const CountOutcomeEnum = {
  POSTED: 'POSTED',
  AS_EXPECTED: 'AS_EXPECTED',
  MOVED: 'MOVED',
  ELSEWHERE: 'ELSEWHERE',
  SUPERSEDED: 'SUPERSEDED',
} as const;
