/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * The code itself stays: entries carry it.
 */
export interface PatchedReasonPatchRequest {
  /**
     * @minLength 1
     * @maxLength 80
     */
  label?: string;
  is_active?: boolean;
}
