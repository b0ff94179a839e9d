/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `X` - X
 * * `Z` - Z
 */
export type ReportEnum = typeof ReportEnum[keyof typeof ReportEnum];


export const ReportEnum = {
  X: 'X',
  Z: 'Z',
} as const;
