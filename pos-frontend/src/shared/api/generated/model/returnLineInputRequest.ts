/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { DispositionEnum } from './dispositionEnum';

/**
 * `sale_line_id` from a receipt; or `variant_id`: the receipt's only line of it, or, without a
 * receipt, any variant.
 */
export interface ReturnLineInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  sale_line_id?: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id?: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  disposition?: DispositionEnum;
}
