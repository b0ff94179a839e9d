/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ScopeEnum } from './scopeEnum';

/**
 * A finalized count: what was counted beside what the books said of that moment.
 */
export interface CountAccuracy {
  count_id: number;
  number: string;
  scope: ScopeEnum;
  store_id: number;
  store_code: string;
  store_name: string;
  finalized_at: string;
  /** Variants, with what was set to zero uncounted. */
  lines: number;
  /** Counted as the books said. */
  exact_lines: number;
  /**
     * Exact lines of all lines.
     * @nullable
     * @pattern ^-?\d{0,3}(?:\.\d{0,1})?$
     */
  accuracy_percent: string | null;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  units_counted: string;
  /**
     * Negative: some was missing.
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  units_variance: string;
  /**
     * What was too many and what was missing, added up.
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  units_off: string;
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  value_variance: string;
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  value_off: string;
  currency: string;
}
