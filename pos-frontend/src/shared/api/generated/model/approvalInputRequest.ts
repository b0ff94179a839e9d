/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * The yes of who may give it: their user id and PIN, for use inside other requests.
 */
export interface ApprovalInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  user_id: number;
  /**
     * @minLength 1
     * @maxLength 8
     */
  pin: string;
}
