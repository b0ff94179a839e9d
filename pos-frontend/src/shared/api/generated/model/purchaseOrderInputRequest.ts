/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchaseOrderLineInputRequest } from './purchaseOrderLineInputRequest';

export interface PurchaseOrderInputRequest {
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
  /** @nullable */
  expected_date?: string | null;
  /** @maxLength 500 */
  note?: string;
  /** @maxItems 1000 */
  lines: PurchaseOrderLineInputRequest[];
}
