/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * An item at or below its threshold now. Every quantity is that of now, in units.
 */
export interface LowStockAlert {
  store_id: number;
  store_code: string;
  store_name: string;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /** Of the row in `inventory/stock`. */
  id: number;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  threshold: string;
  is_out_of_stock: boolean;
  /**
     * The first day of the present stretch, a day of the store, by the threshold of now; null where it never had any.
     * @nullable
     */
  low_since: string | null;
  /** @nullable */
  days_low: number | null;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  on_order: string;
  /**
     * In the last 28 days, today included, less what came back; of what has not moved since the last build, in the 28 days up to that.
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  sold_28_days: string;
}
