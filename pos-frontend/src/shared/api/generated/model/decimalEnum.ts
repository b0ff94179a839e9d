/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `.` - .
 * * `,` - ,
 */
export type DecimalEnum = typeof DecimalEnum[keyof typeof DecimalEnum];


export const DecimalEnum = {
  '.': '.',
  ',': ',',
} as const;
