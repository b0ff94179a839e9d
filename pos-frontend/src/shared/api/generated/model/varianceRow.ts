/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountLineStateEnum } from './countLineStateEnum';
import type { VarianceRowOutcome } from './varianceRowOutcome';

export interface VarianceRow {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  expected_qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  counted_qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  variance: string;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly variance_value: string | null;
  moved_during_count: boolean;
  seen_elsewhere: boolean;
  state: CountLineStateEnum;
  outcome: typeof VarianceRowOutcome[keyof typeof VarianceRowOutcome];
}
