import { z } from 'zod';
import { CountStatusEnum } from '@/shared/api/generated/model/countStatusEnum';
import type { InventoryCountsListParams } from '@/shared/api/generated/model/inventoryCountsListParams';
import { ScopeEnum } from '@/shared/api/generated/model/scopeEnum';
import {
  DEFAULT_PAGE_SIZE,
  idParam,
  listSearchSchema,
  severalParam,
} from '@/shared/lib/list-search';

export const COUNT_STATUSES = Object.values(CountStatusEnum);
export const SCOPES = Object.values(ScopeEnum);

export const UNDER_WAY: CountStatusEnum[] = ['DRAFT', 'IN_PROGRESS'];

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'number',
  'status',
  'accuracy',
  'surplus_qty',
  'missing_qty',
  'created_at',
  'finished_at',
] as const;

export const countsSearchSchema = listSearchSchema(SORTABLE).extend({
  status: severalParam(COUNT_STATUSES),
  scope: z.enum(SCOPES).optional().catch(undefined),
  store_id: idParam,
});

export type CountsSearch = z.infer<typeof countsSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  status: undefined,
  scope: undefined,
  store_id: undefined,
} satisfies Partial<CountsSearch>;

export function hasFilters({ search: words, status, scope, store_id }: CountsSearch): boolean {
  return [words, status, scope, store_id].some((one) => one !== undefined);
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: CountsSearch): InventoryCountsListParams {
  const { search: words, status, scope, store_id, ordering } = search;
  // The contract says a list of lists where it takes the key several times.
  return {
    search: words,
    status,
    scope,
    store_id,
    ordering,
  } as unknown as InventoryCountsListParams;
}

export function pageParams(search: CountsSearch): InventoryCountsListParams {
  return {
    ...filterParams(search),
    page: search.page,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}

export const COUNT_VIEWS = ['variance', 'lines', 'uncounted', 'unknown'] as const;
export type CountView = (typeof COUNT_VIEWS)[number];

/** What of a count is shown, its page, and the variant whose history is open. */
export const countSearchSchema = z.object({
  show: z.enum(COUNT_VIEWS).optional().catch(undefined),
  page: z.coerce.number().int().min(2).optional().catch(undefined),
  line: idParam,
});

export type CountSearch = z.infer<typeof countSearchSchema>;
