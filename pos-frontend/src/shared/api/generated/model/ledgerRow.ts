/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { LedgerRowOversoldBy } from './ledgerRowOversoldBy';
import type { Person } from './person';
import type { RefTypeEnum } from './refTypeEnum';

/**
 * One immutable change of one item; quantities in units, money in `currency`.
 */
export interface LedgerRow {
  id: number;
  store_id: number;
  store_code: string;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** 1…n per item, in the order of recording. */
  seq: number;
  ref_type: RefTypeEnum;
  /** Id of the document. */
  ref_id: number;
  /** Number or reference of the document. */
  ref_label: string;
  line: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_delta: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  balance_after: string | null;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly unit_cost: string | null;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly value_delta: string | null;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly value_after: string | null;
  readonly currency: string;
  reason_code: string;
  note: string;
  actor: Person | null;
  oversold_by: typeof LedgerRowOversoldBy[keyof typeof LedgerRowOversoldBy] | null;
  /** @nullable */
  reverses_id: number | null;
  /**
     * The entry that this one takes back, for a counted shelf.
     * @nullable
     */
  counters_seq: number | null;
  occurred_at: string;
  recorded_at: string;
  business_date: string;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
