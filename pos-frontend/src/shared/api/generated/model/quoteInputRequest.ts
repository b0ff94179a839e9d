/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { BasketLineInputRequest } from './basketLineInputRequest';
import type { ReturnedInputRequest } from './returnedInputRequest';

/**
 * Prices, discounts and tax are the server's: money from the client is refused, not ignored.
 */
export interface QuoteInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  register_session_id: number;
  /** @maxItems 500 */
  lines: BasketLineInputRequest[];
  /** Goods that are brought back for them. */
  returned?: ReturnedInputRequest | null;
}
