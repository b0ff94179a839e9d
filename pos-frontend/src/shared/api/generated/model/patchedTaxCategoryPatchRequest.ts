/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A change; `version` is the one that it was made on, an older one is 409 `stale_version`.
 */
export interface PatchedTaxCategoryPatchRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name?: string;
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  rate?: string;
}
