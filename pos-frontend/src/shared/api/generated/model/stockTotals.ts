/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * `low` and `out` are items, one per store and variant; without those that are being counted, for
 * who counts them blind.
 */
export interface StockTotals {
  skus: number;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  units: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,20}(?:\.\d{0,6})?$
     */
  value: string | null;
  low: number;
  out: number;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
