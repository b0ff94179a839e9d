/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TransferOutcomeEnum } from './transferOutcomeEnum';

export interface TransferOutcomeInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  outcome: TransferOutcomeEnum;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /**
     * Of what is lost; LOST where none is given.
     * @minLength 1
     * @maxLength 40
     */
  reason_code?: string;
}
