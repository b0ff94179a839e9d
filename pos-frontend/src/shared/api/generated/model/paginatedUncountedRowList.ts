/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { UncountedRow } from './uncountedRow';

export interface PaginatedUncountedRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: UncountedRow[];
}
