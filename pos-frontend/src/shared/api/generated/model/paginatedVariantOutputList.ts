/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VariantOutput } from './variantOutput';

export interface PaginatedVariantOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: VariantOutput[];
}
