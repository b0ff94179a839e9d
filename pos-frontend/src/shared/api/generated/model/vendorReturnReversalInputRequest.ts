/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface VendorReturnReversalInputRequest {
  /**
     * The one that was looked at.
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
  /** @maxLength 200 */
  reason?: string;
}
