/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Over all pages.
 */
export interface SnapshotTotals {
  /** Rows: variants, counted once for each store. */
  skus: number;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  allocated: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  available: string;
  /**
     * In `currency`. Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  stock_value: string | null;
  below_reorder_point: number;
  out_of_stock: number;
  currency: string;
}
