/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Units that came back, that await inspection, and that may still come back.
 */
export interface SaleLineDetail {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  unit_price: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  discount: string;
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  tax_rate: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  tax: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  line_total: string;
  /** The `sale_line_id` of a return. */
  id: number;
  line: number;
  /**
     * What it would have cost, where a price was approved.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  list_price: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  returned_qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  pending_qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  returnable_qty: string;
  /**
     * What all returnable units would refund.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  returnable_amount: string;
}
