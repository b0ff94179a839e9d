/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SettlementInputRequest {
  /** @maxLength 500 */
  note?: string;
}
