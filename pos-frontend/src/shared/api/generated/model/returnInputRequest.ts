/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ApprovalInputRequest } from './approvalInputRequest';
import type { ReturnLineInputRequest } from './returnLineInputRequest';
import type { TenderInputRequest } from './tenderInputRequest';

/**
 * `refunds` add up to what is refunded now, to the penny: the `total` of the quote.
 */
export interface ReturnInputRequest {
  /**
     * The receipt; null: there is none.
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  sale_id?: number | null;
  /** @maxItems 500 */
  lines: ReturnLineInputRequest[];
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  register_session_id: number;
  /** @maxItems 20 */
  refunds: TenderInputRequest[];
  /** A manager's yes, without a receipt. */
  approval?: ApprovalInputRequest | null;
}
