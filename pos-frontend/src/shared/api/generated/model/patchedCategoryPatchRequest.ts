/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A change; `version` is the one that it was made on, an older one is 409 `stale_version`.
 */
export interface PatchedCategoryPatchRequest {
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
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  parent_id?: number | null;
}
