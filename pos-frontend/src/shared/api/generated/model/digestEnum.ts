/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type DigestEnum = typeof DigestEnum[keyof typeof DigestEnum];


export const DigestEnum = {
  NONE: 'NONE',
  DAILY: 'DAILY',
  WEEKLY: 'WEEKLY',
} as const;
