/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { PurchaseOrderEventLine } from './purchaseOrderEventLine';

/**
 * `receipt` is the number of the one that was received or reversed.
 */
export interface PurchaseOrderEvent {
  readonly event: string;
  at: string;
  actor: Person | null;
  readonly lines: readonly PurchaseOrderEventLine[];
  readonly receipt: string;
  readonly reason: string;
}
