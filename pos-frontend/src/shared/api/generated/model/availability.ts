/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface Availability {
  store_id: number;
  variant_id: number;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  on_hand: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  allocated: string | null;
  /**
     * Null while some of it is counted, for who counts blind.
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  available: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  in_transit: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  on_order: string;
  /**
     * The count that is under way there, for who counts blind: quantities are null.
     * @nullable
     */
  hidden_by_count: string | null;
}
