/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { RefTypeEnum } from './refTypeEnum';

/**
 * A change of one item by hand.
 */
export interface MovementInputRequest {
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
  movement_type: RefTypeEnum;
  /**
     * Signed; waste −, opening +.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  quantity: string;
  /**
     * @minLength 1
     * @maxLength 40
     */
  reason_code?: string;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  unit_cost?: string;
  occurred_at?: string;
  /** @maxLength 60 */
  reference?: string;
  /** @maxLength 500 */
  note?: string;
}
