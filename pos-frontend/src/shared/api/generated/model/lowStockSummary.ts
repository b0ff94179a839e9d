/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Over all pages, whether or not `out_of_stock` is asked for.
 */
export interface LowStockSummary {
  /** What is out is low, too. */
  low_stock: number;
  out_of_stock: number;
}
