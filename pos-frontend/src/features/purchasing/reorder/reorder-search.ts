import type { z } from 'zod';
import type { InventoryReorderSuggestionsListParams } from '@/shared/api/generated/model/inventoryReorderSuggestionsListParams';
import { DEFAULT_PAGE_SIZE, flagParam, idParam, listSearchSchema } from '@/shared/lib/list-search';

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'product_name',
  'store_code',
  'on_hand',
  'threshold',
  'suggested_qty',
  'vendor_name',
  'days_of_cover',
] as const;

/** Nearest to their zero first. */
const DEFAULT_ORDER = 'urgency,sku';

export const reorderSearchSchema = listSearchSchema(SORTABLE).extend({
  store_id: idParam,
  category: idParam,
  vendor_id: idParam,
  /** Set by links from elsewhere: one item, in each of its stores. */
  variant_id: idParam,
  covered: flagParam,
  snoozed: flagParam,
});

export type ReorderSearch = z.infer<typeof reorderSearchSchema>;

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: ReorderSearch): InventoryReorderSuggestionsListParams {
  const { columns: _columns, page: _page, page_size: _size, ordering, ...filters } = search;
  return { ...filters, ordering: ordering ?? DEFAULT_ORDER };
}

export function pageParams(search: ReorderSearch): InventoryReorderSuggestionsListParams {
  return {
    ...filterParams(search),
    page: search.page,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}
