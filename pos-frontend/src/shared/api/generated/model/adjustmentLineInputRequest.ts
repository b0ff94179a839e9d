/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * `qty_delta`, or `set_to` with the `expected_on_hand` that was seen (null: without looking).
 */
export interface AdjustmentLineInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_delta?: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  set_to?: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  expected_on_hand?: string | null;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  unit_cost?: string;
}
