/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface DrawerCashOutput {
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  opening_float: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  sales: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  refunds: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  paid_in: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  paid_out: string;
  /**
     * Null for who is to count blind: staff, while open.
     * @nullable
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  expected: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  counted: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  difference: string | null;
}
