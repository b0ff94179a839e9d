/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface GoodsReceiptLineOutput {
  id: number;
  line: number;
  order_line_id: number;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_received: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_rejected: string;
  /**
     * Went back to the vendor since.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  qty_returned: string;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly unit_cost: string | null;
  reject_reason: string;
}
