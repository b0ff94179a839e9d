import { z } from 'zod';
import { PurchaseOrderStatusEnum } from '@/shared/api/generated/model/purchaseOrderStatusEnum';
import { idParam, listSearchSchema, severalParam } from '@/shared/lib/list-search';

export const ORDER_STATUSES = Object.values(PurchaseOrderStatusEnum);

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'number',
  'status',
  'vendor_name',
  'store_code',
  'submitted_at',
  'expected_date',
  'qty_remaining',
  'created_at',
] as const;

export const ordersSearchSchema = listSearchSchema(SORTABLE).extend({
  status: severalParam(ORDER_STATUSES),
  store_id: idParam,
  vendor_id: idParam,
  /** Set by links from stock and from suggestions: what of one item is on order. */
  variant_id: idParam,
});

export type OrdersSearch = z.infer<typeof ordersSearchSchema>;

/** What a new order begins with, where it is begun from a vendor's or a store's orders. */
export const newOrderSearchSchema = z.object({ vendor_id: idParam, store_id: idParam });

export const orderSearchSchema = z.object({
  /** The question that is to be answered next. */
  ask: z.literal('submit').optional().catch(undefined),
});
