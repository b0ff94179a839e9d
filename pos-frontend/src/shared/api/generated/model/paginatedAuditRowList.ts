/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AuditRow } from './auditRow';

export interface PaginatedAuditRowList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: AuditRow[];
}
