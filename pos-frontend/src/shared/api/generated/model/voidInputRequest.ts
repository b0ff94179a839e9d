/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface VoidInputRequest {
  /** @maxLength 200 */
  note?: string;
}
