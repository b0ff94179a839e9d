/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';

/**
 * What happened to a document, when and by whom.
 */
export interface DocumentEvent {
  event: string;
  at: string;
  actor: Person | null;
  /** @nullable */
  document_id: number | null;
  /** @nullable */
  document_number: string | null;
}
