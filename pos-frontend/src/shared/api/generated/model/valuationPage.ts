/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FreshnessOutput } from './freshnessOutput';
import type { ValuationRow } from './valuationRow';
import type { ValuationTotals } from './valuationTotals';

/**
 * What every page of figures has beside its `results`.
 */
export interface ValuationPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  by: string;
  /**
     * Null: as things are now.
     * @nullable
     */
  as_of: string | null;
  currency: string;
  totals: ValuationTotals;
  results: ValuationRow[];
}
