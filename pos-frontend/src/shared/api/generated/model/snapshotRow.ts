/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A variant in a store as it stood at the end of `business_date`, a day of that store.
 */
export interface SnapshotRow {
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
  business_date: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  on_hand: string;
  /**
     * By reservations that were open at the end of the day.
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  allocated: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  available: string;
  /**
     * In `currency`. Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  stock_value: string | null;
  currency: string;
  /**
     * The threshold of that day: the item's own, else its variant's, else the retailer's. Days before the first build have that of the first one.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_point: string;
  /** At it or below. Never what keeps no stock or was not sold any more. */
  is_below_reorder_point: boolean;
}
