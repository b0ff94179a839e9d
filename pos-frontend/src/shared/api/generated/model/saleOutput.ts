/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { LedgerRef } from './ledgerRef';
import type { Person } from './person';
import type { ReturnOfSale } from './returnOfSale';
import type { ReturnOutput } from './returnOutput';
import type { SaleEvent } from './saleEvent';
import type { SaleLineDetail } from './saleLineDetail';
import type { SaleStatusEnum } from './saleStatusEnum';
import type { TenderOutput } from './tenderOutput';

/**
 * A sale with what became of it. Of a voided one `refunds` says what was given back, and how.
 */
export interface SaleOutput {
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
  /** @nullable */
  client_id: string | null;
  status: SaleStatusEnum;
  /** @nullable */
  customer_id: number | null;
  is_offline: boolean;
  lines: SaleLineDetail[];
  payments: TenderOutput[];
  /**
     * Cash given back.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  change: string;
  /** The goods that were brought back for it, of an exchange. */
  returned: ReturnOutput | null;
  /**
     * What they paid, or more.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  returned_total: string;
  /**
     * total − returned_total: paid in money, or given back where negative.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  balance: string;
  /** In its own open session, with nothing returned yet, and no exchange. */
  readonly can_void: boolean;
  /** @nullable */
  voided_at: string | null;
  void_note: string;
  refunds: TenderOutput[];
  returns: ReturnOfSale[];
  events: SaleEvent[];
  ledger: LedgerRef[];
}
