/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PurchaseOrderLineOutput {
  id: number;
  line: number;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  vendor_sku: string;
  /**
     * Units, as the vendor sells them.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  pack_size: string;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly unit_cost: string | null;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,38}(?:\.\d{0,2})?$
     */
  readonly amount: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_ordered: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_received: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_rejected: string;
  /**
     * Given up.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  qty_closed: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_remaining: string;
  readonly barcodes: readonly string[];
}
