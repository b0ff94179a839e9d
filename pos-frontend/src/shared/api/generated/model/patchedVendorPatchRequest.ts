/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A change; `version` is the one that it was made on, an older one is 409 `stale_version`.
 */
export interface PatchedVendorPatchRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
  /**
     * @minLength 1
     * @maxLength 120
     */
  name?: string;
  /** @maxLength 20 */
  code?: string;
  email?: string;
  /** @maxLength 40 */
  phone?: string;
  /**
     * @minimum 0
     * @maximum 3650
     */
  lead_time_days?: number;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  min_order_amount?: string;
  /** @maxLength 500 */
  note?: string;
  is_active?: boolean;
}
