/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StoreStock } from './storeStock';

/**
 * One variant, and what each store has of it that ever had any or gets some.
 */
export interface StockSummaryRow {
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
  total_on_hand: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  total_allocated: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  total_available: string | null;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,20}(?:\.\d{0,6})?$
     */
  total_value: string | null;
  currency: string;
  per_store: StoreStock[];
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
