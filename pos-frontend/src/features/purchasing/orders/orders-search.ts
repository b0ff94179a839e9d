import { z } from 'zod';
import { PurchaseOrderStatusEnum } from '@/shared/api/generated/model/purchaseOrderStatusEnum';
import type { PurchasingPosListParams } from '@/shared/api/generated/model/purchasingPosListParams';
import {
  DEFAULT_PAGE_SIZE,
  idParam,
  listSearchSchema,
  severalParam,
} from '@/shared/lib/list-search';

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

export const NO_FILTERS = {
  search: undefined,
  status: undefined,
  store_id: undefined,
  vendor_id: undefined,
  variant_id: undefined,
} satisfies Partial<OrdersSearch>;

export function hasFilters(search: OrdersSearch): boolean {
  const { search: words, status, store_id, vendor_id, variant_id } = search;
  return [words, status, store_id, vendor_id, variant_id].some((one) => one !== undefined);
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: OrdersSearch): PurchasingPosListParams {
  const { search: words, status, store_id, vendor_id, variant_id, ordering } = search;
  // The contract says a list of lists where it takes the key several times.
  return {
    search: words,
    status,
    store_id,
    vendor_id,
    variant_id,
    ordering,
  } as unknown as PurchasingPosListParams;
}

export function pageParams(search: OrdersSearch): PurchasingPosListParams {
  return {
    ...filterParams(search),
    page: search.page,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}

/** What a new order begins with, where it is begun from a vendor's or a store's orders. */
export const newOrderSearchSchema = z.object({ vendor_id: idParam, store_id: idParam });

export const orderSearchSchema = z.object({
  /** The question that is to be answered next. */
  ask: z.literal('submit').optional().catch(undefined),
});
