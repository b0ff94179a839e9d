/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentSummary } from './adjustmentSummary';

export interface PaginatedAdjustmentSummaryList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: AdjustmentSummary[];
}
