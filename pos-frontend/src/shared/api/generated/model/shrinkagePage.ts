/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FreshnessOutput } from './freshnessOutput';
import type { ShrinkageRow } from './shrinkageRow';
import type { ShrinkageTotals } from './shrinkageTotals';

/**
 * What every page of figures has beside its `results`.
 */
export interface ShrinkagePage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  by: string;
  date_from: string;
  date_to: string;
  currency: string;
  totals: ShrinkageTotals;
  results: ShrinkageRow[];
}
