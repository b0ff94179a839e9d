/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface UrgentItem {
  id: number;
  store_id: number;
  store_code: string;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  threshold: string;
  is_out_of_stock: boolean;
}
