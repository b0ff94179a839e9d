import { z } from 'zod';
import type { PosReturnsListParams } from '@/shared/api/generated/model/posReturnsListParams';
import type { PosSalesListParams } from '@/shared/api/generated/model/posSalesListParams';
import { ReturnStatusEnum } from '@/shared/api/generated/model/returnStatusEnum';
import { SaleStatusEnum } from '@/shared/api/generated/model/saleStatusEnum';
import {
  cursorSearchSchema,
  DEFAULT_PAGE_SIZE,
  dayParam,
  flagParam,
  idParam,
  severalParam,
} from '@/shared/lib/list-search';

export const SALE_STATUSES = Object.values(SaleStatusEnum);

export const RETURN_STATUSES = Object.values(ReturnStatusEnum);

export const salesSearchSchema = cursorSearchSchema().extend({
  /** What is listed instead of sales: returns, or what was sold below zero. */
  view: z.enum(['returns', 'oversold']).optional().catch(undefined),
  store_id: idParam,
  status: severalParam(SALE_STATUSES),
  return_status: severalParam(RETURN_STATUSES),
  date_from: dayParam,
  date_to: dayParam,
  /** The sale or the return whose drawer is open. */
  document: idParam,
  /** Of what was sold below zero: what is settled already. */
  settled: flagParam,
  page: z.coerce.number().int().min(2).optional().catch(undefined),
});

export type SalesSearch = z.infer<typeof salesSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  store_id: undefined,
  status: undefined,
  return_status: undefined,
  settled: undefined,
  date_from: undefined,
  date_to: undefined,
} satisfies Partial<SalesSearch>;

type Update = (patch: Partial<SalesSearch>, options?: { replace?: boolean }) => void;

export interface SalesListProps {
  search: SalesSearch;
  update: Update;
}

type Filters = Pick<SalesSearch, keyof typeof NO_FILTERS>;

function filtersOf(search: SalesSearch): Omit<Filters, 'status' | 'return_status' | 'settled'> {
  const { search: words, store_id, date_from, date_to } = search;
  return { search: words, store_id, date_from, date_to };
}

export function hasFilters(search: SalesSearch): boolean {
  const { search: words, store_id, settled, status, return_status } = search;
  const chosen =
    search.view === 'oversold'
      ? [words, store_id, settled]
      : [...Object.values(filtersOf(search)), search.view === 'returns' ? return_status : status];
  return chosen.some((value) => value !== undefined);
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: SalesSearch): PosSalesListParams {
  return { ...filtersOf(search), status: search.status };
}

export function returnFilterParams(search: SalesSearch): PosReturnsListParams {
  return { ...filtersOf(search), status: search.return_status };
}

function pageOf({ cursor, page_size = DEFAULT_PAGE_SIZE }: SalesSearch) {
  return { ...(cursor === undefined ? {} : { cursor }), page_size };
}

export function pageParams(search: SalesSearch): PosSalesListParams {
  return { ...filterParams(search), ...pageOf(search) };
}

export function returnPageParams(search: SalesSearch): PosReturnsListParams {
  return { ...returnFilterParams(search), ...pageOf(search) };
}

/** A receipt that the till is asked to take goods back from. */
export const tillSearchSchema = z.object({
  receipt: z.string().trim().min(1).max(60).optional().catch(undefined),
});
