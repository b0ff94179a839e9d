/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A variant as one store sells it; quantities in units, the price with or without tax as the
 * retailer's prices are.
 */
export interface TillProduct {
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
}
