/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface VendorOutput {
  id: number;
  name: string;
  code: string;
  email: string;
  phone: string;
  lead_time_days: number;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  min_order_amount: string;
  readonly currency: string;
  note: string;
  is_active: boolean;
  /** Variants that are known to be theirs. */
  item_count: number;
  /** Of which goods are still to come. */
  orders_open: number;
  version: number;
}
