/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface TaxCategoryOutput {
  id: number;
  name: string;
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  rate: string;
  product_count: number;
  version: number;
}
