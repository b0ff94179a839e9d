/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type JobsListFormat = typeof JobsListFormat[keyof typeof JobsListFormat];


export const JobsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
