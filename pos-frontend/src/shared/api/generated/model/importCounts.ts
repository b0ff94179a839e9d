/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  skipped: number;
  error: number;
  new_products: number;
  changed_products: number;
  new_categories: number;
  new_tax_categories: number;
  new_barcodes: number;
  opening_lines: number;
  /** No store was chosen for them. */
  openings_left_out: number;
}
