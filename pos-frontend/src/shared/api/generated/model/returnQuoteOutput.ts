/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReturnQuoteLine } from './returnQuoteLine';

/**
 * `total` is refunded now, `pending_total` after an inspection that accepts everything.
 */
export interface ReturnQuoteOutput {
  /** @nullable */
  sale_id: number | null;
  needs_approval: boolean;
  readonly currency: string;
  lines: ReturnQuoteLine[];
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  pending_total: string;
}
