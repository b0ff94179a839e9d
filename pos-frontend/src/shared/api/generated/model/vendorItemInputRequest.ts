/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A change; `version` is the one that it was made on, an older one is 409 `stale_version`.
 */
export interface VendorItemInputRequest {
  /** @maxLength 60 */
  vendor_sku?: string;
  /**
     * Units; the variant's own by default.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  pack_size?: string;
  /**
     * Per unit.
     * @nullable
     * @pattern ^-?\d{0,8}(?:\.\d{0,6})?$
     */
  last_cost?: string | null;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
}
