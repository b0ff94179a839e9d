/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TaxCategoryOutput } from './taxCategoryOutput';

export interface PaginatedTaxCategoryOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: TaxCategoryOutput[];
}
