/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `D0_30` - Up to 30 days
 * * `D31_60` - 31 to 60 days
 * * `D61_90` - 61 to 90 days
 * * `D91_180` - 91 to 180 days
 * * `D181_365` - 181 to 365 days
 * * `OVER_365` - Over 365 days
 */
export type AgeBucketEnum = typeof AgeBucketEnum[keyof typeof AgeBucketEnum];


export const AgeBucketEnum = {
  D0_30: 'D0_30',
  D31_60: 'D31_60',
  D61_90: 'D61_90',
  D91_180: 'D91_180',
  D181_365: 'D181_365',
  OVER_365: 'OVER_365',
} as const;
