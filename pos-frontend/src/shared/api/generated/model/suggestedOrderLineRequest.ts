/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SuggestedOrderLineRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
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
     * Without one: the vendor that is suggested.
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  vendor_id?: number | null;
  /**
     * Per unit. Without one: the vendor's last, else the variant's own.
     * @nullable
     * @pattern ^-?\d{0,8}(?:\.\d{0,6})?$
     */
  unit_cost?: string | null;
  /**
     * In transit, on order and planned, as it was seen: 409 `suggestion_changed` where more is coming by now.
     * @nullable
     * @pattern ^-?\d{0,27}(?:\.\d{0,3})?$
     */
  coming?: string | null;
}
