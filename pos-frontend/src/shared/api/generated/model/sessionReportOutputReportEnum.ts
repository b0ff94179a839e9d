/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `X` - X
 * * `Z` - Z
 */
export type SessionReportOutputReportEnum = typeof SessionReportOutputReportEnum[keyof typeof SessionReportOutputReportEnum];


export const SessionReportOutputReportEnum = {
  X: 'X',
  Z: 'Z',
} as const;
