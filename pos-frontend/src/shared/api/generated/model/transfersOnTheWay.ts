/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface TransfersOnTheWay {
  /** Transfers. */
  count: number;
  /** @pattern ^-?\d{0,23}(?:\.\d{0,3})?$ */
  units: string;
  /** @pattern ^-?\d{0,20}(?:\.\d{0,6})?$ */
  value: string;
}
