/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface StoreStock {
  store_id: number;
  store_code: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  allocated: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  in_transit: string;
}
