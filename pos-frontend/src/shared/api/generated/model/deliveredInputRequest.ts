/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A line of the order by `line_id` or `variant_id`: accepted, and rejected beside that.
 */
export interface DeliveredInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  line_id?: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id?: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_received: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_rejected?: string;
  /**
     * Where it is not what was ordered at; takes a manager.
     * @nullable
     * @pattern ^-?\d{0,8}(?:\.\d{0,6})?$
     */
  unit_cost?: string | null;
  /** @maxLength 200 */
  reject_reason?: string;
}
