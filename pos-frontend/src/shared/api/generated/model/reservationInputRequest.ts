/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * `ref_type` and `ref_id` say for what (an order, a cart), `channel` where it came from.
 */
export interface ReservationInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /**
     * @minLength 1
     * @maxLength 24
     */
  ref_type: string;
  /**
     * @minLength 1
     * @maxLength 60
     */
  ref_id: string;
  /** @maxLength 24 */
  channel?: string;
  /** In the future, a year at most. */
  expires_at: string;
}
