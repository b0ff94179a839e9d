/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReorderSuggestion } from './reorderSuggestion';
import type { ReorderSummary } from './reorderSummary';

export interface ReorderPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  summary: ReorderSummary;
  results: ReorderSuggestion[];
}
