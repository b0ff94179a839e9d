/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchaseOrderSummary } from './purchaseOrderSummary';

export interface PaginatedPurchaseOrderSummaryList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: PurchaseOrderSummary[];
}
