/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { SentBackInputRequest } from './sentBackInputRequest';

/**
 * With `receipt_id`, at most what was accepted of it.
 */
export interface VendorReturnInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  vendor_id: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  receipt_id?: number | null;
  /**
     * @minLength 1
     * @maxLength 40
     */
  reason_code?: string;
  /** @maxLength 60 */
  reference?: string;
  /** @maxLength 500 */
  note?: string;
  /** @maxItems 1000 */
  lines: SentBackInputRequest[];
}
