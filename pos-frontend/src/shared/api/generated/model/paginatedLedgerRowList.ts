/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { LedgerRow } from './ledgerRow';

export interface PaginatedLedgerRowList {
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: LedgerRow[];
}
