/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * `unit_price_override` is another price than the variant's; checkout wants `approval` for it.
 */
export interface BasketLineInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  unit_price_override?: string;
}
