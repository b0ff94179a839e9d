/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface PurchaseOrderEventLine {
  variant_id: number;
  sku: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  rejected?: string;
}
