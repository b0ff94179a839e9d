/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AgeBucketEnum } from './ageBucketEnum';

/**
 * Stock of a variant in a store, and when it last came, went and was sold; days of the store.
 *
 * `on_hand` and `stock_value` are those of now, and so are the days.
 */
export interface AgingRow {
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
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  stock_value: string;
  currency: string;
  /**
     * When units first came in. What was taken back never came.
     * @nullable
     */
  first_received_on: string | null;
  /**
     * Null: never sold there. Voided sales are none.
     * @nullable
     */
  last_sale_on: string | null;
  /** @nullable */
  last_movement_on: string | null;
  /** @nullable */
  days_since_last_sale: number | null;
  /** @nullable */
  days_since_last_movement: number | null;
  /**
     * By days since the last sale; of what was never sold, since it first came in.
     *
     * * `D0_30` - Up to 30 days
     * * `D31_60` - 31 to 60 days
     * * `D61_90` - 61 to 90 days
     * * `D91_180` - 91 to 180 days
     * * `D181_365` - 181 to 365 days
     * * `OVER_365` - Over 365 days
     */
  bucket: AgeBucketEnum;
}
