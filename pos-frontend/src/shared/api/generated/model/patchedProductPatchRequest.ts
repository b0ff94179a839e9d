/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A change; `version` is the one that it was made on, an older one is 409 `stale_version`.
 */
export interface PatchedProductPatchRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
  /**
     * @minLength 1
     * @maxLength 200
     */
  name?: string;
  /** @maxLength 20000 */
  description?: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  category_id?: number | null;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  tax_category_id?: number | null;
  is_active?: boolean;
}
