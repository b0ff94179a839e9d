import { z } from 'zod';
import type { PosSalesListParams } from '@/shared/api/generated/model/posSalesListParams';
import { SaleStatusEnum } from '@/shared/api/generated/model/saleStatusEnum';
import {
  cursorSearchSchema,
  DEFAULT_PAGE_SIZE,
  dayParam,
  idParam,
  severalParam,
} from '@/shared/lib/list-search';

export const SALE_STATUSES = Object.values(SaleStatusEnum);

export const salesSearchSchema = cursorSearchSchema().extend({
  store_id: idParam,
  status: severalParam(SALE_STATUSES),
  date_from: dayParam,
  date_to: dayParam,
  /** The sale whose drawer is open. */
  document: idParam,
});

export type SalesSearch = z.infer<typeof salesSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  store_id: undefined,
  status: undefined,
  date_from: undefined,
  date_to: undefined,
} satisfies Partial<SalesSearch>;

type Filters = Pick<SalesSearch, keyof typeof NO_FILTERS>;

function filtersOf({ search, store_id, status, date_from, date_to }: SalesSearch): Filters {
  return { search, store_id, status, date_from, date_to };
}

export function hasFilters(search: SalesSearch): boolean {
  return Object.values(filtersOf(search)).some((value) => value !== undefined);
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: SalesSearch): PosSalesListParams {
  return filtersOf(search);
}

export function pageParams(search: SalesSearch): PosSalesListParams {
  return {
    ...filterParams(search),
    ...(search.cursor === undefined ? {} : { cursor: search.cursor }),
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}

/** A receipt that the till is asked to take goods back from. */
export const tillSearchSchema = z.object({
  receipt: z.string().trim().min(1).max(60).optional().catch(undefined),
});
