/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { PurchaseOrderLineOutput } from './purchaseOrderLineOutput';
import type { PurchaseOrderStatusEnum } from './purchaseOrderStatusEnum';

export interface SuggestedOrder {
  id: number;
  number: string;
  status: PurchaseOrderStatusEnum;
  version: number;
  vendor_id: number;
  vendor_name: string;
  store_id: number;
  store_code: string;
  store_name: string;
  note: string;
  /** @nullable */
  expected_date: string | null;
  line_count: number;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  qty_ordered: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  qty_received: string;
  /**
     * Still to come; of a draft, still to be ordered.
     * @pattern ^-?\d{0,17}(?:\.\d{0,3})?$
     */
  qty_remaining: string;
  /**
     * Of what was ordered, at its cost.
     * @nullable
     * @pattern ^-?\d{0,38}(?:\.\d{0,2})?$
     */
  readonly total: string | null;
  readonly currency: string;
  created_by: Person | null;
  created_at: string;
  updated_at: string;
  submitted_by: Person | null;
  /** @nullable */
  submitted_at: string | null;
  /** @nullable */
  finished_at: string | null;
  lines: PurchaseOrderLineOutput[];
}
