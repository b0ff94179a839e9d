/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ApprovalInputRequest } from './approvalInputRequest';
import type { BasketLineInputRequest } from './basketLineInputRequest';
import type { TenderInputRequest } from './tenderInputRequest';

/**
 * `client_id` is the till's own id of the sale: sent again, it is the same sale.
 *
 * With `approval` a manager lets through another price, and goods that the shortage policy warns of.
 */
export interface CheckoutInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  register_session_id: number;
  /** @maxItems 500 */
  lines: BasketLineInputRequest[];
  client_id: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  customer_id?: number | null;
  /**
     * Together at least the total.
     * @maxItems 20
     */
  payments: TenderInputRequest[];
  approval?: ApprovalInputRequest | null;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  reservation_id?: number | null;
  /** Only false: sales made offline are not taken yet. */
  offline?: boolean;
}
