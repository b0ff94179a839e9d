/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * How well a vendor delivers. Rates are parts of 1; null where nothing came of which to say it.
 */
export interface ScorecardOutput {
  vendor_id: number;
  /** That were submitted. */
  orders: number;
  orders_open: number;
  receipts: number;
  /** @nullable */
  last_received_at: string | null;
  promised_lead_time_days: number;
  /**
     * From submission to receipt.
     * @nullable
     * @pattern ^-?\d{0,8}(?:\.\d{0,1})?$
     */
  average_lead_time_days: string | null;
  /**
     * Of receipts, those on or before the expected day.
     * @nullable
     * @pattern ^-?\d{0,5}(?:\.\d{0,4})?$
     */
  on_time_rate: string | null;
  /**
     * Received of ordered, of orders that are at their end.
     * @nullable
     * @pattern ^-?\d{0,5}(?:\.\d{0,4})?$
     */
  fill_rate: string | null;
  /**
     * Rejected of delivered.
     * @nullable
     * @pattern ^-?\d{0,5}(?:\.\d{0,4})?$
     */
  reject_rate: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  readonly units_received: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  readonly units_rejected: string;
  /**
     * What was accepted, at its cost.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly spend: string | null;
  readonly currency: string;
}
