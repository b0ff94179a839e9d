/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `sku` - sku
 * * `product_name` - product_name
 * * `variant_name` - variant_name
 * * `description` - description
 * * `barcodes` - barcodes
 * * `category` - category
 * * `tax_category` - tax_category
 * * `tax_rate` - tax_rate
 * * `price` - price
 * * `cost` - cost
 * * `reorder_point` - reorder_point
 * * `reorder_qty` - reorder_qty
 * * `pack_size` - pack_size
 * * `track_stock` - track_stock
 * * `is_active` - is_active
 * * `product_active` - product_active
 * * `opening_qty` - opening_qty
 * * `store` - store
 * * `group` - group
 * * `option_1` - option_1
 * * `option_2` - option_2
 * * `option_3` - option_3
 * * `package_price` - package_price
 * * `other_id` - other_id
 */
export type ImportColumnFieldEnum = typeof ImportColumnFieldEnum[keyof typeof ImportColumnFieldEnum];


export const ImportColumnFieldEnum = {
  sku: 'sku',
  product_name: 'product_name',
  variant_name: 'variant_name',
  description: 'description',
  barcodes: 'barcodes',
  category: 'category',
  tax_category: 'tax_category',
  tax_rate: 'tax_rate',
  price: 'price',
  cost: 'cost',
  reorder_point: 'reorder_point',
  reorder_qty: 'reorder_qty',
  pack_size: 'pack_size',
  track_stock: 'track_stock',
  is_active: 'is_active',
  product_active: 'product_active',
  opening_qty: 'opening_qty',
  store: 'store',
  group: 'group',
  option_1: 'option_1',
  option_2: 'option_2',
  option_3: 'option_3',
  package_price: 'package_price',
  other_id: 'other_id',
} as const;
