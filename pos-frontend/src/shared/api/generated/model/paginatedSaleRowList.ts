/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { SaleRow } from './saleRow';

export interface PaginatedSaleRowList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: SaleRow[];
}
