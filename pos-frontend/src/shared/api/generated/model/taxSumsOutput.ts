/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Sales less returns at one rate.
 */
export interface TaxSumsOutput {
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  rate: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  net: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  tax: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  gross: string;
}
