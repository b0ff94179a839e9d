/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * For an account that is there, `name` changes nothing and `password` must be its own.
 */
export interface InvitationAcceptanceRequest {
  /**
     * What stands behind # in the link.
     * @minLength 1
     * @maxLength 100
     */
  token: string;
  /**
     * @minLength 1
     * @maxLength 120
     */
  name?: string;
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
}
