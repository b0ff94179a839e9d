/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface VendorItemOutput {
  id: number;
  vendor_id: number;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  vendor_sku: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  pack_size: string;
  /**
     * Per unit.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly last_cost: string | null;
  readonly currency: string;
  version: number;
}
