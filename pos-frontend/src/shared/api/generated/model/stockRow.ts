/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * One variant in one store; quantities in units, money in `currency`.
 */
export interface StockRow {
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
  readonly category_name: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  on_hand: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  allocated: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  available: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  in_transit: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  on_order: string | null;
  /**
     * The item's own; null: its variant's or the retailer's.
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_point: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  threshold: string | null;
  /** @nullable */
  is_low_stock: boolean | null;
  /** @nullable */
  is_out_of_stock: boolean | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly average_cost: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly stock_value: string | null;
  readonly currency: string;
  /** @nullable */
  last_movement_at: string | null;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
