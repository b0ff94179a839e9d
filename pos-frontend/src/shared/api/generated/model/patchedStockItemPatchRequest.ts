/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Null: the variant's own reorder point holds, else the retailer's default.
 */
export interface PatchedStockItemPatchRequest {
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  reorder_point?: string | null;
}
