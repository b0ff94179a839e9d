/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SoldOn {
  date: string;
  /**
     * Units sold, less what came back.
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  qty: string;
}
