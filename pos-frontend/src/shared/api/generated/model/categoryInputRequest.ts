/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface CategoryInputRequest {
  /**
     * @minLength 1
     * @maxLength 120
     */
  name: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  parent_id?: number | null;
}
