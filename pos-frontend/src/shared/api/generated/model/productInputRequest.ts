/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VariantFieldsRequest } from './variantFieldsRequest';

export interface ProductInputRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  /** @maxLength 20000 */
  description?: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  category_id?: number | null;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  tax_category_id?: number | null;
  is_active?: boolean;
  /** @maxItems 200 */
  variants?: VariantFieldsRequest[];
}
