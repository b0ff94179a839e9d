/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountLineRowOutcome } from './countLineRowOutcome';
import type { CountTallyRow } from './countTallyRow';

/**
 * `expected_qty` was on hand at the first scan; null for who counts blind.
 */
export interface CountLineRow {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  readonly expected_qty: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  counted_qty: string;
  first_at: string;
  last_at: string;
  outcome: typeof CountLineRowOutcome[keyof typeof CountLineRowOutcome];
  tallies: CountTallyRow[];
}
