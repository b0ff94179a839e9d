/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TransferOutcomeEnum } from './transferOutcomeEnum';

/**
 * What happened to a line; which of the fields there are depends on the event.
 */
export interface TransferEventLine {
  variant_id: number;
  sku: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  damaged?: string;
  outcome?: TransferOutcomeEnum;
  reason_code?: string;
}
