/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SuggestedVendor {
  vendor_id: number;
  vendor_name: string;
  lead_time_days: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  pack_size: string;
  /**
     * Null for whom cost is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  unit_cost: string | null;
}
