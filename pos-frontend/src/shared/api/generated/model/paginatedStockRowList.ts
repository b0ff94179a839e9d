/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StockRow } from './stockRow';

export interface PaginatedStockRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: StockRow[];
}
