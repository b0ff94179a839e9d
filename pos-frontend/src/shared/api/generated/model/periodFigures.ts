/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TransfersOnTheWay } from './transfersOnTheWay';

/**
 * What is not known, or not defined, is null.
 */
export interface PeriodFigures {
  date_from: string;
  date_to: string;
  /**
     * After discounts and without tax; sales less what came back.
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
  /** Sales that were not voided. */
  transactions: number;
  /**
     * Revenue of sales, before returns, by sale; null without any.
     * @nullable
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  basket: string | null;
  /**
     * Before returns.
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  units_sold: string;
  /**
     * What came back, after discounts and without tax.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  refunds: string;
  /**
     * Given on sales.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  discounts: string;
  /**
     * Now; of the period before, at its end.
     * @nullable
     * @pattern ^-?\d{0,20}(?:\.\d{0,6})?$
     */
  stock_value: string | null;
  /**
     * Items, as stock_value.
     * @nullable
     */
  low_stock_count: number | null;
  /**
     * Items, as stock_value.
     * @nullable
     */
  out_of_stock_count: number | null;
  /** Now; of the period before it is not known. */
  transfers_in_transit: TransfersOnTheWay | null;
  /**
     * What waste, counts and adjustments did to the value of stock: a loss is negative.
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  shrink: string;
  /**
     * Cost of the goods sold by the average stock value, as of a year.
     * @nullable
     * @pattern ^-?\d{0,24}(?:\.\d{0,2})?$
     */
  turnover: string | null;
  /**
     * Units sold by units sold and units on hand at the end; 1 is all.
     * @nullable
     * @pattern ^-?\d{0,22}(?:\.\d{0,4})?$
     */
  sell_through: string | null;
}
