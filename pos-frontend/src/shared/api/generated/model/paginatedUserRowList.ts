/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { UserRow } from './userRow';

export interface PaginatedUserRowList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: UserRow[];
}
