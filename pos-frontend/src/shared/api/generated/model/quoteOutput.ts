/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReceiptLineOutput } from './receiptLineOutput';
import type { ReturnQuoteOutput } from './returnQuoteOutput';

/**
 * `balance` is `total` less `returned_total`: to be paid, or to be given back where negative.
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
  returned: ReturnQuoteOutput | null;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  returned_total: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  balance: string;
}
