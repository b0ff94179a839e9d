/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReturnLineInputRequest } from './returnLineInputRequest';

/**
 * Prices, discounts and tax are the server's: money from the client is refused, not ignored.
 */
export interface ReturnedInputRequest {
  /**
     * The receipt; null: there is none.
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  sale_id?: number | null;
  /** @maxItems 500 */
  lines: ReturnLineInputRequest[];
}
