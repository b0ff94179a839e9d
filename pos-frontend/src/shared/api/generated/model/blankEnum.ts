/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type BlankEnum = typeof BlankEnum[keyof typeof BlankEnum];


export const BlankEnum = {
  '': '',
} as const;
