/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { SessionOutput } from './sessionOutput';

export interface PaginatedSessionOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: SessionOutput[];
}
