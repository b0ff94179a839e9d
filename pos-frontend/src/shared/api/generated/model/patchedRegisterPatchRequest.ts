/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PatchedRegisterPatchRequest {
  /**
     * @minLength 1
     * @maxLength 20
     * @pattern ^[A-Z0-9][A-Z0-9_-]*$
     */
  code?: string;
  /** @maxLength 60 */
  name?: string;
  is_active?: boolean;
}
