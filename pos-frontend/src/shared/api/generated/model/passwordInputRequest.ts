/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PasswordInputRequest {
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
}
