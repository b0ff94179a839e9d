/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReceiptLineOutput } from './receiptLineOutput';

/**
 * `subtotal` is before discount and without tax; subtotal − discount_total + tax_total = total.
 */
export interface QuoteOutput {
  readonly currency: string;
  /** Whether unit prices and lines include tax. */
  tax_inclusive: boolean;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  subtotal: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  discount_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  tax_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
  lines: ReceiptLineOutput[];
}
