/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ExpectedOn } from './expectedOn';
import type { ReorderConfidenceEnum } from './reorderConfidenceEnum';
import type { SoldOn } from './soldOn';

/**
 * By the rule of reorder suggestions; null without enough history.
 */
export interface Forecast {
  store_id: number;
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,23}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,23}(?:\.\d{0,3})?$ */
  on_order: string;
  /**
     * Per day in stock.
     * @nullable
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  average_daily_demand: string | null;
  /**
     * Until what is available is sold.
     * @nullable
     * @pattern ^-?\d{0,29}(?:\.\d{0,1})?$
     */
  days_of_cover: string | null;
  /**
     * A day of the store; null beyond ten years.
     * @nullable
     */
  predicted_stockout_date: string | null;
  /**
     * By days in stock and days with sales.
     *
     * * `LOW` - Low
     * * `MEDIUM` - Medium
     * * `HIGH` - High
     */
  confidence: ReorderConfidenceEnum;
  /** The 56 days before today, without gaps. */
  history: SoldOn[];
  /** 28 days from today on; empty without enough history. */
  forecast: ExpectedOn[];
}
