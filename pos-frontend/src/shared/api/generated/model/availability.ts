/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface Availability {
  store_id: number;
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  allocated: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  available: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_order: string;
}
