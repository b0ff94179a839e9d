/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * What is of another `by` is null. Days and hours are the store's own.
 */
export interface SalesRow {
  /** @nullable */
  date: string | null;
  /**
     * 0 to 23, by the store's clock.
     * @nullable
     */
  hour: number | null;
  /** @nullable */
  store_id: number | null;
  /** @nullable */
  store_code: string | null;
  /** @nullable */
  store_name: string | null;
  /**
     * Null, too, of products without a category.
     * @nullable
     */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /** @nullable */
  product_id: number | null;
  /** @nullable */
  product_name: string | null;
  /**
     * Of sales that are not voided, after discounts and without tax, less what came back.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  revenue: string;
  /**
     * Revenue less the cost of the goods, as the ledger has it.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  gross_margin: string;
  /**
     * Of revenue; null without any.
     * @nullable
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  gross_margin_percent: string | null;
  /**
     * Null where products or categories are asked for.
     * @nullable
     */
  transactions: number | null;
  /**
     * Before returns.
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  units_sold: string;
  /** @pattern ^-?\d{0,23}(?:\.\d{0,3})?$ */
  units_returned: string;
  /**
     * Given on sales.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  discounts: string;
  /**
     * Of sales, less that of what came back.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  tax: string;
  /**
     * Per cent of the revenue of all rows; null without any.
     * @nullable
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  share: string | null;
  currency: string;
}
