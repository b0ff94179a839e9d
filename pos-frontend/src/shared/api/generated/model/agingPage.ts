/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AgingBucket } from './agingBucket';
import type { AgingRow } from './agingRow';
import type { FreshnessOutput } from './freshnessOutput';

/**
 * What every page of figures has beside its `results`.
 */
export interface AgingPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  currency: string;
  /** Every bucket, over all pages, whichever `bucket` is asked for. */
  summary: AgingBucket[];
  results: AgingRow[];
}
