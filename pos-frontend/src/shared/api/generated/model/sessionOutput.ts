/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { SessionStatusEnum } from './sessionStatusEnum';

/**
 * `expected_cash` and `difference` (counted less expected) are known once it is closed.
 */
export interface SessionOutput {
  id: number;
  number: string;
  status: SessionStatusEnum;
  version: number;
  store_id: number;
  store_code: string;
  register_id: number;
  register_code: string;
  register_name: string;
  opened_by: Person | null;
  opened_at: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  opening_float: string;
  closed_by: Person | null;
  /** @nullable */
  closed_at: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  counted_cash: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  expected_cash: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  difference: string | null;
  readonly currency: string;
}
