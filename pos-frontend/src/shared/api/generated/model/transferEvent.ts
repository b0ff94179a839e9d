/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { TransferEventLine } from './transferEventLine';

/**
 * Who did what to the transfer, the oldest first.
 */
export interface TransferEvent {
  event: string;
  at: string;
  actor: Person | null;
  lines: TransferEventLine[];
}
