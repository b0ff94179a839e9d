/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * What all that is suggested comes to, over all pages.
 */
export interface ReorderSummary {
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  units: string;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  cost: string | null;
  /** Rows that `cost` knows nothing of. */
  without_cost: number;
  without_vendor: number;
  currency: string;
}
