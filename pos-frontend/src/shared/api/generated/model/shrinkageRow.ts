/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ShrinkageRowRefType } from './shrinkageRowRefType';

/**
 * What was lost (negative) or found by waste, counts and adjustments. Null: what a row is not `by`.
 *
 * An entry that was taken back and its reversal come to nothing.
 */
export interface ShrinkageRow {
  /**
     * Empty for what a count found.
     * @nullable
     */
  reason_code: string | null;
  /** @nullable */
  reason_name: string | null;
  ref_type: typeof ShrinkageRowRefType[keyof typeof ShrinkageRowRefType] | null;
  /** @nullable */
  store_id: number | null;
  /** @nullable */
  store_code: string | null;
  /** @nullable */
  store_name: string | null;
  /**
     * Its first day.
     * @nullable
     */
  month: string | null;
  /** @nullable */
  product_id: number | null;
  /** @nullable */
  product_name: string | null;
  /** Less those that took one back. */
  entries: number;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  units: string;
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  value: string;
  currency: string;
}
