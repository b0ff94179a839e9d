/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountLineRow } from './countLineRow';

export interface PaginatedCountLineRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: CountLineRow[];
}
