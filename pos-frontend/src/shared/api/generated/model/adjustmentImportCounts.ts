/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface AdjustmentImportCounts {
  changed: number;
  unchanged: number;
  /** Rows without a quantity. */
  skipped: number;
  /** Rows that are wrong. */
  error: number;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  units_in: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  units_out: string;
}
