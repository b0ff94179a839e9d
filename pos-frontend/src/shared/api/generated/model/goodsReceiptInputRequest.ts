/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ApprovalInputRequest } from './approvalInputRequest';
import type { DeliveredInputRequest } from './deliveredInputRequest';

/**
 * `lines`, or `all`: everything that is on order, as it was ordered.
 *
 * More than the retailer tolerates takes an `over_reason` and a manager: who asks, or their `approval`.
 */
export interface GoodsReceiptInputRequest {
  /**
     * @minLength 1
     * @maxLength 60
     */
  delivery_note: string;
  all?: boolean;
  /** @maxItems 1000 */
  lines?: DeliveredInputRequest[];
  /** @maxLength 200 */
  over_reason?: string;
  approval?: ApprovalInputRequest | null;
}
