/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { ReturnStatusEnum } from './returnStatusEnum';

export interface ReturnRow {
  id: number;
  number: string;
  status: ReturnStatusEnum;
  /** @nullable */
  sale_id: number | null;
  /** @nullable */
  sale_number: string | null;
  /** @nullable */
  exchanged_for_id: number | null;
  /** @nullable */
  exchanged_for_number: string | null;
  store_id: number;
  store_code: string;
  /** @nullable */
  register_id: number | null;
  /** @nullable */
  register_code: string | null;
  /** @nullable */
  register_session_id: number | null;
  cashier: Person | null;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
  readonly currency: string;
  occurred_at: string;
  business_date: string;
}
