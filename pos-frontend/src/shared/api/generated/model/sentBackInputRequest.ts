/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SentBackInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /**
     * What the vendor owes for each; of a receipt's goods by default what they cost.
     * @nullable
     * @pattern ^-?\d{0,8}(?:\.\d{0,6})?$
     */
  unit_credit?: string | null;
}
