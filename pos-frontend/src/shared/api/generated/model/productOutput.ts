/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VariantDocument } from './variantDocument';

export interface ProductOutput {
  id: number;
  name: string;
  description: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  tax_category_id: number | null;
  is_active: boolean;
  created_at: string;
  version: number;
  variants: VariantDocument[];
}
