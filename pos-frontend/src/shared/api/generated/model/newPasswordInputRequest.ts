/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface NewPasswordInputRequest {
  /**
     * What stands behind # in the link.
     * @minLength 1
     * @maxLength 100
     */
  token: string;
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
}
