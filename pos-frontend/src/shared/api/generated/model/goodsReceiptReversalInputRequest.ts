/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface GoodsReceiptReversalInputRequest {
  /** @maxLength 200 */
  reason?: string;
}
