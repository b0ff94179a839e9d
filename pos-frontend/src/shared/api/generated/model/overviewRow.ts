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
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  allocated: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  on_order: string;
  /** Stores that have an item of it. */
  store_count: number;
  low_stock_stores: number;
  out_of_stock_stores: number;
  is_low_stock: boolean;
  is_out_of_stock: boolean;
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
}
