/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `vendor_sku` - vendor_sku
 * * `sku` - sku
 * * `barcode` - barcode
 * * `pack_size` - pack_size
 * * `cost` - cost
 * * `pack_cost` - pack_cost
 */
export type PriceListImportColumnFieldEnum = typeof PriceListImportColumnFieldEnum[keyof typeof PriceListImportColumnFieldEnum];


export const PriceListImportColumnFieldEnum = {
  vendor_sku: 'vendor_sku',
  sku: 'sku',
  barcode: 'barcode',
  pack_size: 'pack_size',
  cost: 'cost',
  pack_cost: 'pack_cost',
} as const;
