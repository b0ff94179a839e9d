/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ReversalPreviewLine {
  variant_id: number;
  sku: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_delta: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_hand_after: string;
  /** The goods are gone: it would be refused. */
  is_short: boolean;
  /** The shelf was counted since. */
  absorbed_by_count: boolean;
}
