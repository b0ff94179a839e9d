/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VendorReturnSummary } from './vendorReturnSummary';

export interface PaginatedVendorReturnSummaryList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: VendorReturnSummary[];
}
