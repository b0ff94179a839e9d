/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentKindEnum } from './adjustmentKindEnum';
import type { AdjustmentLineInputRequest } from './adjustmentLineInputRequest';

export interface AdjustmentInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
  kind?: AdjustmentKindEnum;
  /**
     * @minLength 1
     * @maxLength 40
     */
  reason_code: string;
  /** @maxLength 500 */
  note?: string;
  /** @maxLength 60 */
  reference?: string;
  occurred_at?: string;
  /** @maxItems 1000 */
  lines: AdjustmentLineInputRequest[];
}
