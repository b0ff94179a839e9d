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
}
