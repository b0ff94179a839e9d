/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ElsewhereOutput } from './elsewhereOutput';

/**
 * What a scanned code is, with the other stores that have some left.
 */
export interface TillLookup {
  variant_id: number;
  product_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  price: string;
  readonly currency: string;
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  tax_rate: string;
  track_stock: boolean;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  threshold: string;
  is_low_stock: boolean;
  readonly is_out_of_stock: boolean;
  readonly barcodes: readonly string[];
  readonly other_stores: readonly ElsewhereOutput[];
}
