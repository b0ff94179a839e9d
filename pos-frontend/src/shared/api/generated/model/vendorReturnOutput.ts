/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { VendorReturnLineOutput } from './vendorReturnLineOutput';

/**
 * A reversal has the opposite quantities of the return that it takes back.
 */
export interface VendorReturnOutput {
  id: number;
  number: string;
  version: number;
  vendor_id: number;
  vendor_name: string;
  store_id: number;
  store_code: string;
  /** @nullable */
  receipt_id: number | null;
  reason_code: string;
  reference: string;
  note: string;
  returned_at: string;
  line_count: number;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  qty: string;
  is_reversed: boolean;
  /** @nullable */
  reverses_id: number | null;
  readonly currency: string;
  created_by: Person | null;
  lines: VendorReturnLineOutput[];
}
