/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentSummary } from './adjustmentSummary';

export interface PaginatedAdjustmentSummaryList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: AdjustmentSummary[];
}
