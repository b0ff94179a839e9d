/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FreshnessOutput } from './freshnessOutput';
import type { TrendDay } from './trendDay';

/**
 * What every page of figures has beside its `results`.
 */
export interface TrendPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  currency: string;
  results: TrendDay[];
}
