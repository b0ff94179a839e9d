/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PasswordChangeInputRequest {
  /**
     * @minLength 1
     * @maxLength 256
     */
  current_password: string;
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
}
