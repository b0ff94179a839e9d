/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { UncountedRow } from './uncountedRow';
import type { VarianceRow } from './varianceRow';
import type { VarianceTotals } from './varianceTotals';

/**
 * `uncounted` are the first 200 of the items of the scope that hold stock and nobody saw.
 */
export interface Variance {
  totals: VarianceTotals;
  lines: VarianceRow[];
  uncounted_count: number;
  uncounted: UncountedRow[];
}
