/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * What stock is worth, by moving average. Null: what a row is not `by`, and the category of
 * products that have none.
 */
export interface ValuationRow {
  /** @nullable */
  store_id: number | null;
  /** @nullable */
  store_code: string | null;
  /** @nullable */
  store_name: string | null;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /** @nullable */
  product_id: number | null;
  /** @nullable */
  product_name: string | null;
  /** Variants of which there is some, counted once for each store. */
  skus: number;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  units: string;
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  value: string;
  /**
     * Per unit; null with none.
     * @nullable
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  average_cost: string | null;
  /**
     * Of the whole value, in per cent; null where that is nothing.
     * @nullable
     * @pattern ^-?\d{0,28}(?:\.\d{0,2})?$
     */
  share: string | null;
  currency: string;
}
