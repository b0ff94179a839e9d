/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface CountTallyRow {
  zone_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  last_at: string;
}
