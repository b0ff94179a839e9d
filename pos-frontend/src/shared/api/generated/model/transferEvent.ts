/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { TransferEventLine } from './transferEventLine';

/**
 * Who did something to a document, and when.
 */
export interface TransferEvent {
  readonly event: string;
  at: string;
  actor: Person | null;
  readonly lines: readonly TransferEventLine[];
}
