/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * One variant over the stores that are asked for; low where any is, out where all are.
 */
export interface OverviewRow {
  variant_id: number;
  sku: string;
  product_id: number;
  product_name: string;
  variant_name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  on_hand: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  allocated: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  available: string | null;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  on_order: string;
  /** Stores that have an item of it. */
  store_count: number;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     */
  low_stock_stores: number | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     */
  out_of_stock_stores: number | null;
  /** @nullable */
  is_low_stock: boolean | null;
  /** @nullable */
  is_out_of_stock: boolean | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  average_cost: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,20}(?:\.\d{0,6})?$
     */
  stock_value: string | null;
  currency: string;
  /** @nullable */
  last_movement_at: string | null;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
