/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `SOLD` - SOLD
 * * `EXCHANGED` - EXCHANGED
 * * `RETURNED` - RETURNED
 * * `VOIDED` - VOIDED
 */
export type EventEnum = typeof EventEnum[keyof typeof EventEnum];


export const EventEnum = {
  SOLD: 'SOLD',
  EXCHANGED: 'EXCHANGED',
  RETURNED: 'RETURNED',
  VOIDED: 'VOIDED',
} as const;
