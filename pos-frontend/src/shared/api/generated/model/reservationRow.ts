/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';
import type { ReservationStatusEnum } from './reservationStatusEnum';

/**
 * Units promised to somebody until `expires_at`; `OPEN` ones make up `allocated`.
 */
export interface ReservationRow {
  id: number;
  store_id: number;
  store_code: string;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  ref_type: string;
  ref_id: string;
  channel: string;
  status: ReservationStatusEnum;
  created_by: Person | null;
  created_at: string;
  expires_at: string;
  /** @nullable */
  closed_at: string | null;
  released_by: Person | null;
}
