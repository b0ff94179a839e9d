/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface VendorReturnLineOutput {
  line: number;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly unit_credit: string | null;
}
