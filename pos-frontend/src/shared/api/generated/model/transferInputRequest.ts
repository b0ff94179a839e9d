/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TransferLineInputRequest } from './transferLineInputRequest';

export interface TransferInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  from_store_id: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  to_store_id: number;
  /** @maxLength 500 */
  note?: string;
  /** @nullable */
  expected_date?: string | null;
  /** @maxItems 1000 */
  lines: TransferLineInputRequest[];
}
