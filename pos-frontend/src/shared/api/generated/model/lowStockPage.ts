/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FreshnessOutput } from './freshnessOutput';
import type { LowStockAlert } from './lowStockAlert';
import type { LowStockSummary } from './lowStockSummary';

/**
 * What every page of figures has beside its `results`.
 */
export interface LowStockPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  summary: LowStockSummary;
  results: LowStockAlert[];
}
