/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { OversoldByEnum } from './oversoldByEnum';
import type { Person } from './person';
import type { RefTypeEnum } from './refTypeEnum';

/**
 * An entry of the ledger that took a shelf below zero, and on whose word.
 */
export interface OversoldRow {
  id: number;
  store_id: number;
  store_code: string;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  ref_type: RefTypeEnum;
  ref_id: number;
  ref_label: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_delta: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  balance_after: string;
  /**
     * Now.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  on_hand: string;
  oversold_by: OversoldByEnum;
  actor: Person | null;
  occurred_at: string;
  recorded_at: string;
  /** @nullable */
  settled_at: string | null;
  /** @nullable */
  settled_by_name: string | null;
  /** @nullable */
  settlement_note: string | null;
}
