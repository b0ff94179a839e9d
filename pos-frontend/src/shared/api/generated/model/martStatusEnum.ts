/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `NOT_BUILT` - Not built yet
 * * `FRESH` - Fresh
 * * `STALE` - Older than a day
 */
export type MartStatusEnum = typeof MartStatusEnum[keyof typeof MartStatusEnum];


export const MartStatusEnum = {
  NOT_BUILT: 'NOT_BUILT',
  FRESH: 'FRESH',
  STALE: 'STALE',
} as const;
