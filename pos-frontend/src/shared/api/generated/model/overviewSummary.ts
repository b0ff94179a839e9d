/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InTransit } from './inTransit';

/**
 * Over the whole filtered set; `low_stock_count` and `out_of_stock_count` are of items, one per
 * store and variant, as `inventory/stock` lists them.
 */
export interface OverviewSummary {
  total_skus: number;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  total_qty: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,20}(?:\.\d{0,6})?$
     */
  total_value: string | null;
  currency: string;
  low_stock_count: number;
  out_of_stock_count: number;
  transfers_in_transit: InTransit;
  active_counts: number;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
