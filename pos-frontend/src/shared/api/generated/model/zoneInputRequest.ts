/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ZoneInputRequest {
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
}
