/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AbcRow } from './abcRow';
import type { AbcSummary } from './abcSummary';
import type { FreshnessOutput } from './freshnessOutput';

/**
 * What every page of figures has beside its `results`.
 */
export interface AbcPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  /**
     * Null before the first build.
     * @nullable
     */
  date_from: string | null;
  /** @nullable */
  date_to: string | null;
  /** Of the rows of all pages. */
  summary: AbcSummary[];
  results: AbcRow[];
}
