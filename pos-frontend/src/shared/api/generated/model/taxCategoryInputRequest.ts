/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface TaxCategoryInputRequest {
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  rate: string;
}
