/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SuggestedTransferLineRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /**
     * In units.
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  qty: string;
  /**
     * In transit, on order and planned, as it was seen: 409 `suggestion_changed` where more is coming by now.
     * @nullable
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  coming?: string | null;
}
