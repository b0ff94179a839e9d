/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VariantInputRequestShortagePolicy } from './variantInputRequestShortagePolicy';

/**
 * What a variant has of its own; its category and tax are its product's.
 */
export interface VariantInputRequest {
  /** @maxLength 120 */
  name?: string;
  /**
     * @minLength 1
     * @maxLength 60
     */
  sku: string;
  /**
     * All that it has.
     * @maxItems 50
     * @items.minLength 1
     * @items.maxLength 60
     */
  barcodes?: string[];
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  price?: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  cost?: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_point?: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_qty?: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  pack_size?: string;
  track_stock?: boolean;
  shortage_policy?: typeof VariantInputRequestShortagePolicy[keyof typeof VariantInputRequestShortagePolicy];
  is_active?: boolean;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  product_id: number;
}
