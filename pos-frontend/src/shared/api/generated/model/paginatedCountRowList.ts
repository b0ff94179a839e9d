/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountRow } from './countRow';

export interface PaginatedCountRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: CountRow[];
}
