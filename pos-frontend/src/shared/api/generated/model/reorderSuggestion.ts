/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReorderConfidenceEnum } from './reorderConfidenceEnum';
import type { ReorderRuleEnum } from './reorderRuleEnum';
import type { SpareStock } from './spareStock';
import type { SuggestedVendor } from './suggestedVendor';

/**
 * A variant that a store should buy. Quantities in units; money per unit, in `currency`.
 */
export interface ReorderSuggestion {
  /** Of the row in `inventory/stock`. */
  id: number;
  store_id: number;
  store_code: string;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  allocated: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  on_order: string;
  /**
     * What drafts of orders and of transfers will bring.
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  planned_qty: string;
  /**
     * The item's own; null: its variant's or the retailer's.
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_point: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  threshold: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_qty: string | null;
  /**
     * The vendor's, else the variant's own.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  pack_size: string;
  is_low_stock: boolean;
  is_out_of_stock: boolean;
  /**
     * In whole packs; 0: covered.
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  suggested_qty: string;
  rule: ReorderRuleEnum;
  /** Every number that went in, in one sentence. */
  explanation: string;
  /**
     * Of those who sell it the cheapest, then the fastest.
     * @nullable
     */
  vendor_id: number | null;
  /** @nullable */
  vendor_name: string | null;
  /** All who sell it, the cheapest first. */
  vendors: SuggestedVendor[];
  /** Assumed where no vendor is known. */
  lead_time_days: number;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  unit_cost: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  average_cost: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  stock_value: string | null;
  currency: string;
  /**
     * Per day in stock; null without enough history.
     * @nullable
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  daily_demand: string | null;
  /**
     * Until what is available is sold; null without enough history.
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
  /**
     * A day of the store.
     * @nullable
     */
  snoozed_until: string | null;
  /** The three other stores with the most to spare. */
  spare: SpareStock[];
  /** @nullable */
  last_movement_at: string | null;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
