/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * An item of the scope that holds stock and that nobody saw.
 */
export interface UncountedRow {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @nullable */
  category_name?: string | null;
  /**
     * Null for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  readonly expected_qty: string | null;
}
