/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `sku` - sku
 * * `barcode` - barcode
 * * `counted_qty` - counted_qty
 * * `zone` - zone
 */
export type CountSheetColumnFieldEnum = typeof CountSheetColumnFieldEnum[keyof typeof CountSheetColumnFieldEnum];


export const CountSheetColumnFieldEnum = {
  sku: 'sku',
  barcode: 'barcode',
  counted_qty: 'counted_qty',
  zone: 'zone',
} as const;
