/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `OPEN` - Open
 * * `LINKED` - Linked
 * * `DROPPED` - Dropped
 */
export type CountUnknownStatusEnum = typeof CountUnknownStatusEnum[keyof typeof CountUnknownStatusEnum];


export const CountUnknownStatusEnum = {
  OPEN: 'OPEN',
  LINKED: 'LINKED',
  DROPPED: 'DROPPED',
} as const;
