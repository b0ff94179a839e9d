/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReturnStatusEnum } from './returnStatusEnum';

export interface ReturnOfSale {
  id: number;
  number: string;
  status: ReturnStatusEnum;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
  occurred_at: string;
}
