/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `A` - A
 * * `B` - B
 * * `C` - C
 */
export type AbcClassEnum = typeof AbcClassEnum[keyof typeof AbcClassEnum];


export const AbcClassEnum = {
  A: 'A',
  B: 'B',
  C: 'C',
} as const;
