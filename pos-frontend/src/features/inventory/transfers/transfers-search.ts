import type { z } from 'zod';
import type { InventoryTransfersListParams } from '@/shared/api/generated/model/inventoryTransfersListParams';
import { TransferStatusEnum } from '@/shared/api/generated/model/transferStatusEnum';
import {
  DEFAULT_PAGE_SIZE,
  idParam,
  listSearchSchema,
  severalParam,
} from '@/shared/lib/list-search';

export const TRANSFER_STATUSES = Object.values(TransferStatusEnum);

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'number',
  'status',
  'from_store_code',
  'to_store_code',
  'qty_remaining',
  'sent_at',
  'expected_date',
  'created_at',
] as const;

export const transfersSearchSchema = listSearchSchema(SORTABLE).extend({
  status: severalParam(TRANSFER_STATUSES),
  from_store_id: idParam,
  to_store_id: idParam,
  /** Set by links from the stock list: what of one item is on its way. */
  variant_id: idParam,
});

export type TransfersSearch = z.infer<typeof transfersSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  status: undefined,
  from_store_id: undefined,
  to_store_id: undefined,
  variant_id: undefined,
} satisfies Partial<TransfersSearch>;

export function hasFilters(search: TransfersSearch): boolean {
  const { search: words, status, from_store_id, to_store_id, variant_id } = search;
  return [words, status, from_store_id, to_store_id, variant_id].some((one) => one !== undefined);
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: TransfersSearch): InventoryTransfersListParams {
  const { search: words, status, from_store_id, to_store_id, variant_id, ordering } = search;
  // The contract says a list of lists where it takes the key several times.
  return {
    search: words,
    status,
    from_store_id,
    to_store_id,
    variant_id,
    ordering,
  } as unknown as InventoryTransfersListParams;
}

export function pageParams(search: TransfersSearch): InventoryTransfersListParams {
  return {
    ...filterParams(search),
    page: search.page,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}
