/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PatchedVariantPatchRequestShortagePolicy } from './patchedVariantPatchRequestShortagePolicy';

/**
 * A change; `version` is the one that it was made on, an older one is 409 `stale_version`.
 */
export interface PatchedVariantPatchRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
  /** @maxLength 120 */
  name?: string;
  /**
     * @minLength 1
     * @maxLength 60
     */
  sku?: string;
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
  shortage_policy?: typeof PatchedVariantPatchRequestShortagePolicy[keyof typeof PatchedVariantPatchRequestShortagePolicy];
  is_active?: boolean;
}
