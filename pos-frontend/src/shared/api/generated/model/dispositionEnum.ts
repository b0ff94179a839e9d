/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `RESTOCK` - Back to stock
 * * `WASTE` - Written off
 * * `NO_GOODS` - Customer keeps them
 * * `INSPECT` - To be inspected
 */
export type DispositionEnum = typeof DispositionEnum[keyof typeof DispositionEnum];


export const DispositionEnum = {
  RESTOCK: 'RESTOCK',
  WASTE: 'WASTE',
  NO_GOODS: 'NO_GOODS',
  INSPECT: 'INSPECT',
} as const;
