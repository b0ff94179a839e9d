/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FreshnessOutput } from './freshnessOutput';
import type { SnapshotRow } from './snapshotRow';
import type { SnapshotTotals } from './snapshotTotals';

/**
 * What every page of figures has beside its `results`.
 */
export interface SnapshotPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  /**
     * The day that was asked for, else the newest of any store; null before the first build.
     * @nullable
     */
  date: string | null;
  totals: SnapshotTotals;
  results: SnapshotRow[];
}
