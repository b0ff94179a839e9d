/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PaymentMethodEnum } from './paymentMethodEnum';

/**
 * Sales are what was kept: payments less change.
 */
export interface MethodSumsOutput {
  method: PaymentMethodEnum;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  sales: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  refunds: string;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  net: string;
}
