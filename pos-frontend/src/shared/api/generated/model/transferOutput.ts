/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { TransferEvent } from './transferEvent';
import type { TransferLineOutput } from './transferLineOutput';
import type { TransferStatusEnum } from './transferStatusEnum';

export interface TransferOutput {
  id: number;
  number: string;
  status: TransferStatusEnum;
  version: number;
  from_store_id: number;
  from_store_code: string;
  from_store_name: string;
  to_store_id: number;
  to_store_code: string;
  to_store_name: string;
  note: string;
  /** @nullable */
  expected_date: string | null;
  line_count: number;
  /**
     * Units that were asked for.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_sent: string;
  /**
     * Units that are still on their way.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  qty_remaining: string;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly value_in_transit: string | null;
  readonly currency: string;
  created_by: Person | null;
  created_at: string;
  updated_at: string;
  sent_by: Person | null;
  /** @nullable */
  sent_at: string | null;
  /** @nullable */
  finished_at: string | null;
  lines: TransferLineOutput[];
  events: TransferEvent[];
}
