/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Which variant the code is; null drops it.
 */
export interface UnknownResolutionRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  variant_id: number | null;
}
