/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * An empty PIN takes the old one away.
 */
export interface OwnPinInputRequest {
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
  /**
     * 4 to 8 digits.
     * @maxLength 8
     */
  pin: string;
}
