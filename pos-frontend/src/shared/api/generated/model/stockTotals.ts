/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * `low` and `out` are items, one per store and variant.
 */
export interface StockTotals {
  skus: number;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  units: string;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,20}(?:\.\d{0,6})?$
     */
  value: string | null;
  low: number;
  out: number;
}
