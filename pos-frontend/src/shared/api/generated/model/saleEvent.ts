/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { EventEnum } from './eventEnum';
import type { Person } from './person';

export interface SaleEvent {
  event: EventEnum;
  at: string;
  actor: Person | null;
  /** @nullable */
  document_id: number | null;
  /** @nullable */
  document_number: string | null;
  note: string;
}
