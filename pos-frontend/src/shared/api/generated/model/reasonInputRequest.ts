/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ReasonInputRequest {
  /**
     * @minLength 1
     * @maxLength 40
     * @pattern ^[A-Z0-9][A-Z0-9_-]*$
     */
  code: string;
  /**
     * @minLength 1
     * @maxLength 80
     */
  label: string;
  is_active?: boolean;
}
