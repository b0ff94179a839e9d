/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Over all pages.
 */
export interface ShrinkageTotals {
  entries: number;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  units: string;
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  value: string;
}
