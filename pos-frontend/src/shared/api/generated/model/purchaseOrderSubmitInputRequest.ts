/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PurchaseOrderSubmitInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
}
