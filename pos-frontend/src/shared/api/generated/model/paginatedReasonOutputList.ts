/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReasonOutput } from './reasonOutput';

export interface PaginatedReasonOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: ReasonOutput[];
}
