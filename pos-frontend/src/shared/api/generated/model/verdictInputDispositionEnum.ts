/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `RESTOCK` - RESTOCK
 * * `WASTE` - WASTE
 * * `NO_GOODS` - NO_GOODS
 */
export type VerdictInputDispositionEnum = typeof VerdictInputDispositionEnum[keyof typeof VerdictInputDispositionEnum];


export const VerdictInputDispositionEnum = {
  RESTOCK: 'RESTOCK',
  WASTE: 'WASTE',
  NO_GOODS: 'NO_GOODS',
} as const;
