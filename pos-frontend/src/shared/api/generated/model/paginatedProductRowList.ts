/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ProductRow } from './productRow';

export interface PaginatedProductRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: ProductRow[];
}
