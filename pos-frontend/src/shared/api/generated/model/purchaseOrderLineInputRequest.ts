/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * `qty_ordered` units, or so many `packs` as the vendor sells them.
 */
export interface PurchaseOrderLineInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty_ordered?: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  packs?: string;
  /**
     * Per unit. Without one: the vendor's last, else the variant's own.
     * @nullable
     * @pattern ^-?\d{0,8}(?:\.\d{0,6})?$
     */
  unit_cost?: string | null;
}
