/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FieldError } from './fieldError';
import type { VariantDocumentShortagePolicy } from './variantDocumentShortagePolicy';

/**
 * The stock-keeping unit; price and cost per unit in the tenant's currency.
 */
export interface VariantDocument {
  id: number;
  product_id: number;
  product_name: string;
  name: string;
  sku: string;
  readonly barcodes: readonly string[];
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  tax_category_id: number | null;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  price: string;
  /**
     * Null if unknown or hidden from the role.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly cost: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_point: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_qty: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  pack_size: string;
  track_stock: boolean;
  /**
     * Empty: the store's own.
     *
     * * `BLOCK` - Refuse the sale
     * * `WARN` - Ask a manager
     * * `ALLOW` - Sell below zero
     */
  shortage_policy: typeof VariantDocumentShortagePolicy[keyof typeof VariantDocumentShortagePolicy];
  is_active: boolean;
  version: number;
  /** What is odd and was taken all the same, such as a wrong check digit. */
  readonly warnings: readonly FieldError[];
}
