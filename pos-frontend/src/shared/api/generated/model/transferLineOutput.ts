/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface TransferLineOutput {
  line: number;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_sent: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_received: string;
  /**
     * Of what was received.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  qty_damaged: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_lost: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_returned: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_remaining: string;
  /**
     * What a unit left the source at.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly unit_cost: string | null;
  readonly barcodes: readonly string[];
}
