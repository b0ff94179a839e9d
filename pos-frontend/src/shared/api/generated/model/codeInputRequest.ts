/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface CodeInputRequest {
  /**
     * @minLength 1
     * @maxLength 20
     */
  code: string;
}
