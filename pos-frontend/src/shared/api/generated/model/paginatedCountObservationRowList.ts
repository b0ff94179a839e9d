/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountObservationRow } from './countObservationRow';

export interface PaginatedCountObservationRowList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: CountObservationRow[];
}
