import { z } from 'zod';
import type { InventoryMovementsListParams } from '@/shared/api/generated/model/inventoryMovementsListParams';
import { RefTypeEnum } from '@/shared/api/generated/model/refTypeEnum';
import {
  cursorSearchSchema,
  DEFAULT_PAGE_SIZE,
  dayParam,
  flagParam,
  idParam,
  severalParam,
} from '@/shared/lib/list-search';

/** Types that older rows have and nothing writes any more. */
const RETIRED = new Set<RefTypeEnum>([
  RefTypeEnum.TRANSFER,
  RefTypeEnum.RECEIPT,
  RefTypeEnum.COUNT,
]);

export const MOVEMENT_TYPES = Object.values(RefTypeEnum).filter((type) => !RETIRED.has(type));

export const movementsSearchSchema = cursorSearchSchema().extend({
  store_id: idParam,
  movement_type: severalParam(MOVEMENT_TYPES),
  date_from: dayParam,
  date_to: dayParam,
  category: idParam,
  reason_code: z.string().trim().min(1).max(40).optional().catch(undefined),
  without_reason: flagParam,
  /** Set by links from other pages: one item, one product, one document. */
  variant_id: idParam,
  product_id: idParam,
  ref_id: idParam,
  /** The entry whose drawer is open, and the adjustment that is shown in it. */
  entry: idParam,
  document: idParam,
});

export type MovementsSearch = z.infer<typeof movementsSearchSchema>;

export const NO_FILTERS = {
  search: undefined,
  store_id: undefined,
  movement_type: undefined,
  date_from: undefined,
  date_to: undefined,
  category: undefined,
  reason_code: undefined,
  without_reason: undefined,
  variant_id: undefined,
  product_id: undefined,
  ref_id: undefined,
} satisfies Partial<MovementsSearch>;

type Filters = Pick<MovementsSearch, keyof typeof NO_FILTERS>;

function filtersOf(search: MovementsSearch): Filters {
  const { cursor: _cursor, page_size: _size, columns: _columns, ...rest } = search;
  const { entry: _entry, document: _document, ...filters } = rest;
  return filters;
}

export function hasFilters(search: MovementsSearch): boolean {
  return Object.values(filtersOf(search)).some((value) => value !== undefined);
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function filterParams(search: MovementsSearch): InventoryMovementsListParams {
  // The contract says a list of lists where it takes the key several times.
  return filtersOf(search) as unknown as InventoryMovementsListParams;
}

export function pageParams(search: MovementsSearch): InventoryMovementsListParams {
  return {
    ...filterParams(search),
    cursor: search.cursor,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}
