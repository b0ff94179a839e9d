/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { ReturnOutput } from './returnOutput';
import type { SaleLineOutput } from './saleLineOutput';
import type { SaleStatusEnum } from './saleStatusEnum';
import type { TenderOutput } from './tenderOutput';

/**
 * `subtotal` is before discount and without tax; subtotal − discount_total + tax_total = total.
 */
export interface CompletedSaleOutput {
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
  lines: SaleLineOutput[];
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
}
