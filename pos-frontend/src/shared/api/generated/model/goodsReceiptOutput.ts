/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { GoodsReceiptLineOutput } from './goodsReceiptLineOutput';
import type { Person } from './person';
import type { PurchaseOrderStatusEnum } from './purchaseOrderStatusEnum';

/**
 * Goods as they came. A reversal has the opposite quantities of the receipt that it takes back.
 */
export interface GoodsReceiptOutput {
  id: number;
  number: string;
  order_id: number;
  order_number: string;
  order_status: PurchaseOrderStatusEnum;
  vendor_id: number;
  vendor_name: string;
  store_id: number;
  store_code: string;
  delivery_note: string;
  received_at: string;
  business_date: string;
  over_reason: string;
  approved_by: Person | null;
  created_by: Person | null;
  created_at: string;
  is_reversed: boolean;
  /** @nullable */
  reverses_id: number | null;
  readonly currency: string;
  lines: GoodsReceiptLineOutput[];
}
