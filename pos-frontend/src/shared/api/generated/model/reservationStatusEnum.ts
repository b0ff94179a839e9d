/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `OPEN` - Open
 * * `COMMITTED` - Sold
 * * `RELEASED` - Released
 * * `EXPIRED` - Expired
 */
export type ReservationStatusEnum = typeof ReservationStatusEnum[keyof typeof ReservationStatusEnum];


export const ReservationStatusEnum = {
  OPEN: 'OPEN',
  COMMITTED: 'COMMITTED',
  RELEASED: 'RELEASED',
  EXPIRED: 'EXPIRED',
} as const;
