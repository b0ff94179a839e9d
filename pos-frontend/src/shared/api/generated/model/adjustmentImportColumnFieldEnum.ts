/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `sku` - sku
 * * `barcode` - barcode
 * * `qty_delta` - qty_delta
 * * `set_to` - set_to
 * * `unit_cost` - unit_cost
 * * `reason` - reason
 * * `note` - note
 */
export type AdjustmentImportColumnFieldEnum = typeof AdjustmentImportColumnFieldEnum[keyof typeof AdjustmentImportColumnFieldEnum];


export const AdjustmentImportColumnFieldEnum = {
  sku: 'sku',
  barcode: 'barcode',
  qty_delta: 'qty_delta',
  set_to: 'set_to',
  unit_cost: 'unit_cost',
  reason: 'reason',
  note: 'note',
} as const;
