/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SalesFigures {
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
}
