/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { JobSummary } from './jobSummary';

export interface PaginatedJobSummaryList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: JobSummary[];
}
