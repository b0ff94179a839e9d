/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface LoginInputRequest {
  /**
     * @minLength 1
     * @maxLength 254
     */
  email: string;
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
}
