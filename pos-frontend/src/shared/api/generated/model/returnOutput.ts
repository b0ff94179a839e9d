/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { ReturnLineOutput } from './returnLineOutput';
import type { ReturnStatusEnum } from './returnStatusEnum';
import type { TenderOutput } from './tenderOutput';

/**
 * Totals are those of the lines that were not rejected; `refunds` what was given back so far.
 */
export interface ReturnOutput {
  readonly currency: string;
  /** Whether unit prices and lines include tax. */
  tax_inclusive: boolean;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  subtotal: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  discount_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  tax_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
  id: number;
  number: string;
  version: number;
  store_id: number;
  store_code: string;
  /** @nullable */
  register_id: number | null;
  /** @nullable */
  register_code: string | null;
  /** @nullable */
  register_session_id: number | null;
  cashier: Person | null;
  approved_by: Person | null;
  occurred_at: string;
  /** The store's day. */
  business_date: string;
  status: ReturnStatusEnum;
  /** @nullable */
  sale_id: number | null;
  /** @nullable */
  sale_number: string | null;
  /**
     * The sale that the goods paid for, of an exchange.
     * @nullable
     */
  exchanged_for_id: number | null;
  /** @nullable */
  exchanged_for_number: string | null;
  lines: ReturnLineOutput[];
  refunds: TenderOutput[];
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  refunded_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  readonly pending_total: string;
}
