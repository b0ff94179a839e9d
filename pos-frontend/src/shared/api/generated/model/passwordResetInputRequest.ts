/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PasswordResetInputRequest {
  /**
     * @minLength 1
     * @maxLength 254
     */
  email: string;
}
