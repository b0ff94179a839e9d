/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AccuracyTotals } from './accuracyTotals';
import type { CountAccuracy } from './countAccuracy';
import type { FreshnessOutput } from './freshnessOutput';

/**
 * What every page of figures has beside its `results`.
 */
export interface CountAccuracyPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  date_from: string;
  date_to: string;
  totals: AccuracyTotals;
  results: CountAccuracy[];
}
