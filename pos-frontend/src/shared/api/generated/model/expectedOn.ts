/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ExpectedOn {
  date: string;
  /**
     * Units that will be asked for.
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  qty: string;
  /**
     * What is left at the end of the day of what is available now.
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  on_hand: string;
}
