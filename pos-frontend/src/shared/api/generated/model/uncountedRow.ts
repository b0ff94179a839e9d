/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface UncountedRow {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  expected_qty: string;
}
