/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { OversoldRow } from './oversoldRow';

export interface PaginatedOversoldRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: OversoldRow[];
}
