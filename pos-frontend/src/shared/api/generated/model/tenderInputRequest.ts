/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PaymentMethodEnum } from './paymentMethodEnum';

export interface TenderInputRequest {
  method: PaymentMethodEnum;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  amount: string;
  /** @maxLength 60 */
  reference?: string;
}
