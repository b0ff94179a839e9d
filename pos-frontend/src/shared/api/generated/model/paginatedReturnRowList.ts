/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReturnRow } from './returnRow';

export interface PaginatedReturnRowList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: ReturnRow[];
}
