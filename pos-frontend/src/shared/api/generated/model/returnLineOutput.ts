/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { DispositionEnum } from './dispositionEnum';
import type { ReturnLineOutputInspection } from './returnLineOutputInspection';

/**
 * `line_total` is after discount and with tax.
 */
export interface ReturnLineOutput {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /** @pattern ^-?\d{0,14}(?:\.\d{0,6})?$ */
  unit_price: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  discount: string;
  /**
     * Per cent.
     * @pattern ^-?\d{0,3}(?:\.\d{0,3})?$
     */
  tax_rate: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  tax: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  line_total: string;
  /** @nullable */
  sale_line_id: number | null;
  disposition: DispositionEnum;
  id: number;
  line: number;
  /**
     * Empty: none was asked for.
     *
     * * `PENDING` - Awaiting inspection
     * * `ACCEPTED` - Accepted
     * * `REJECTED` - Rejected
     */
  inspection: typeof ReturnLineOutputInspection[keyof typeof ReturnLineOutputInspection];
}
