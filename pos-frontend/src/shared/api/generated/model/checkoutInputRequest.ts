/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ApprovalInputRequest } from './approvalInputRequest';
import type { BasketLineInputRequest } from './basketLineInputRequest';
import type { ReturnedInputRequest } from './returnedInputRequest';
import type { TenderInputRequest } from './tenderInputRequest';

/**
 * `client_id` is the till's own id of the sale: sent again, it is the same sale.
 *
 * With `approval` a manager lets through another price, goods that the shortage policy warns of, and
 * goods that come back without a receipt. With `returned` it is an exchange: only the balance is paid,
 * or given back with `refunds`.
 */
export interface CheckoutInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  register_session_id: number;
  /** @maxItems 500 */
  lines: BasketLineInputRequest[];
  /** Goods that are brought back for them. */
  returned?: ReturnedInputRequest | null;
  client_id: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  customer_id?: number | null;
  /**
     * Together at least the total; of an exchange its balance, where that is above 0.
     * @maxItems 20
     */
  payments: TenderInputRequest[];
  /**
     * Of an exchange whose balance is below 0: together exactly that.
     * @maxItems 20
     */
  refunds?: TenderInputRequest[];
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
