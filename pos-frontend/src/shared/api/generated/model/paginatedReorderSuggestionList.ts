/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReorderSuggestion } from './reorderSuggestion';

export interface PaginatedReorderSuggestionList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: ReorderSuggestion[];
}
