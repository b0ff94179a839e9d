/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A product, with its variants in short.
 */
export interface ProductRow {
  id: number;
  name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name?: string | null;
  /** @nullable */
  tax_category_id: number | null;
  /** @nullable */
  tax_category_name?: string | null;
  readonly variant_count: number;
  /** Of up to three variants. */
  readonly skus: readonly string[];
  /**
     * Null where nothing is sold of it.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly price_from: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly price_to: string | null;
  is_active: boolean;
  created_at: string;
  version: number;
}
