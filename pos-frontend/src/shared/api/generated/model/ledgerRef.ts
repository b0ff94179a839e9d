/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface LedgerRef {
  id: number;
  ref_type: string;
  line: number;
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_delta: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  balance_after: string;
  /** @nullable */
  oversold_by: string | null;
  /** @nullable */
  reverses_id: number | null;
}
