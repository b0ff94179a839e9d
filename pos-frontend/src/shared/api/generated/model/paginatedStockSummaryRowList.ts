/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StockSummaryRow } from './stockSummaryRow';

export interface PaginatedStockSummaryRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: StockSummaryRow[];
}
