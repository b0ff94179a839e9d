/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { SaleStatusEnum } from './saleStatusEnum';

export interface SaleRow {
  id: number;
  number: string;
  status: SaleStatusEnum;
  store_id: number;
  store_code: string;
  /** @nullable */
  register_id: number | null;
  /** @nullable */
  register_code: string | null;
  /** @nullable */
  register_session_id: number | null;
  cashier: Person | null;
  line_count: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  units: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  tax_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
  readonly currency: string;
  occurred_at: string;
  business_date: string;
}
