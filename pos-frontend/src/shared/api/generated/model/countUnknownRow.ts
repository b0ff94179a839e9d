/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountUnknownStatusEnum } from './countUnknownStatusEnum';

export interface CountUnknownRow {
  id: number;
  code: string;
  zone_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  status: CountUnknownStatusEnum;
  /** @nullable */
  variant_id: number | null;
  first_at: string;
  last_at: string;
}
