/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * What another store could give: above its own threshold, promised to nobody, in no draft.
 */
export interface SpareStock {
  store_id: number;
  store_code: string;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  qty: string;
}
