/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CashKindEnum } from './cashKindEnum';

export interface CashInputRequest {
  kind: CashKindEnum;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  amount: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  reason: string;
}
