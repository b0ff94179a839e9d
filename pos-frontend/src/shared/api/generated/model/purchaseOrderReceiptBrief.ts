/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';

export interface PurchaseOrderReceiptBrief {
  id: number;
  number: string;
  delivery_note: string;
  received_at: string;
  created_by: Person | null;
  is_reversed: boolean;
  /** @nullable */
  reverses_id: number | null;
}
