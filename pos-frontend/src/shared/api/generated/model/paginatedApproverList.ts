/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Approver } from './approver';

export interface PaginatedApproverList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: Approver[];
}
