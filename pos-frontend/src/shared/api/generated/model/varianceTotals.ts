/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface VarianceTotals {
  lines: number;
  as_expected: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  surplus_qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  missing_qty: string;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly variance_value: string | null;
  moved: number;
  /**
     * Per cent of lines as expected.
     * @nullable
     * @pattern ^-?\d{0,3}(?:\.\d{0,1})?$
     */
  accuracy: string | null;
}
