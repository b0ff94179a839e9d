/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `SCAN` - Scanned
 * * `SET` - Counted afresh
 */
export type CountObservationKindEnum = typeof CountObservationKindEnum[keyof typeof CountObservationKindEnum];


export const CountObservationKindEnum = {
  SCAN: 'SCAN',
  SET: 'SET',
} as const;
