/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PriceListImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  /** Rows without a cost. */
  skipped: number;
  /** Rows that are wrong. */
  error: number;
  /** Of the changed ones, those that cost more. */
  dearer: number;
  /** Of the changed ones, those that cost less. */
  cheaper: number;
}
