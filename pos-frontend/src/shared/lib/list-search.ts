import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { z } from 'zod';
import { ApiError } from '@/shared/api/api-error';

export const PAGE_SIZES = [25, 50, 100, 200] as const;
export const DEFAULT_PAGE_SIZE = 50;

/** What cannot be understood is dropped, so that an old or mistyped link still shows the list. */
export const idParam = z.coerce.number().int().positive().optional().catch(undefined);

/** Present only as `true`; anything else is as if it were not there. */
export const flagParam = z
  .union([z.literal('true'), z.literal(true)])
  .transform(() => true as const)
  .optional()
  .catch(undefined);

/** The state that every list keeps in the URL. Defaults are left out, so that links stay short. */
export function listSearchSchema<const Sortable extends string>(sortable: readonly Sortable[]) {
  const orderings = sortable.flatMap((field) => [field, `-${field}` as const]);
  return z.object({
    page: z.coerce.number().int().min(2).optional().catch(undefined),
    page_size: z.coerce
      .number()
      .refine((size) => PAGE_SIZES.some((known) => known === size) && size !== DEFAULT_PAGE_SIZE)
      .optional()
      .catch(undefined),
    ordering: z.enum(orderings).optional().catch(undefined),
    search: z.string().trim().min(1).max(200).optional().catch(undefined),
    /** Shown columns, by id and separated by commas; absent means the default set. */
    columns: z
      .string()
      .regex(/^[a-z_]+(,[a-z_]+)*$/)
      .optional()
      .catch(undefined),
  });
}

/** The same for a list by cursor (ledger, sales), which has one order and no numbered pages. */
export function cursorSearchSchema() {
  const { page_size, search, columns } = listSearchSchema([]).shape;
  return z.object({
    cursor: z
      .string()
      .regex(/^[ab]\d{1,16}$/)
      .optional()
      .catch(undefined),
    page_size,
    search,
    columns,
  });
}

/** A store day, `2026-11-21`. */
export const dayParam = z.iso.date().optional().catch(undefined);

/** Some of `values`, by repeating the key; in their own order, whatever the link's was. */
export function severalParam<const Value extends string>(values: readonly Value[]) {
  return z.preprocess((given) => {
    const named = new Set(Array.isArray(given) ? given : [given]);
    const known = values.filter((value) => named.has(value));
    return known.length > 0 ? known : undefined;
  }, z.array(z.enum(values)).optional());
}

export interface ListSearch {
  page?: number | undefined;
  cursor?: string | undefined;
  page_size?: number | undefined;
  ordering?: string | undefined;
  search?: string | undefined;
  columns?: string | undefined;
}

/** Only these may change without bringing the reader back to the first page: `entry` is an open row. */
const KEEP_PAGE = new Set(['page', 'cursor', 'columns', 'entry', 'document', 'job']);

interface ChangeOptions {
  /** Back leaves the list instead of going through what was typed. */
  replace?: boolean;
}

/**
 * The list's state, read from the URL through its schema, and the one way to change it. A change of
 * filter, order or size starts again at page one, since the old page means nothing in the new set.
 */
export function useListSearch<Search extends ListSearch>(schema: z.ZodType<Search>) {
  const raw = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = schema.parse(raw);

  const update = useCallback(
    (patch: Partial<Search>, options: ChangeOptions = {}) => {
      const samePage = Object.keys(patch).every((key) => KEEP_PAGE.has(key));
      void navigate({
        to: '.',
        // The router knows the search of each route, but not that this schema is this route's own.
        search: ((current: object) => ({
          ...current,
          ...(samePage ? {} : { page: undefined, cursor: undefined }),
          ...patch,
        })) as never,
        replace: options.replace ?? false,
        resetScroll: false,
      });
    },
    [navigate],
  );

  return { search, update };
}

/** What of a list's state narrows it. */
function filtersOf<Search extends ListSearch>(search: Search) {
  const { page: _, page_size: __, ordering: ___, columns: ____, ...filters } = search;
  return filters;
}

/** A list by pages: its state, and what it is narrowed by, which is all that is not a list's own. */
export function usePagedSearch<Search extends ListSearch>(schema: z.ZodType<Search>) {
  const { search, update } = useListSearch(schema);
  const filters = filtersOf(search);
  const none = Object.fromEntries(Object.keys(filters).map((name) => [name, undefined]));
  return {
    search,
    update,
    /** The same for what every list has, by those who know no more of this one. */
    show: update as (patch: ListSearch, options?: ChangeOptions) => void,
    isNarrowed: Object.values(filters).some((value) => value !== undefined),
    showAll: () => update(none as Partial<Search>),
  };
}

export type PagedSearch<Search extends ListSearch> = ReturnType<typeof usePagedSearch<Search>>;

/** The contract says a list of lists where the API takes a key several times. */
type Asked<Search> = {
  [Key in keyof Search]: Search[Key] extends (infer Value)[] | undefined
    ? Value[][] | undefined
    : Search[Key];
};

/** What the API is asked for, for all pages of the list: an export. */
export function filterParams<Search extends ListSearch>(search: Search) {
  return { ...filtersOf(search), ordering: search.ordering } as Asked<
    Omit<Search, 'page' | 'page_size' | 'columns'>
  >;
}

/** What the API is asked for, for the one page. */
export function pageParams<Search extends ListSearch>(search: Search) {
  const page_size = search.page_size ?? DEFAULT_PAGE_SIZE;
  return { ...filterParams(search), page: search.page, page_size };
}

/** A page that the list no longer has (rows were filtered or sold away) leads back to the first. */
export function useFirstPageWhenMissing(
  error: unknown,
  page: number | string | undefined,
  toFirstPage: () => void,
): void {
  const missing =
    page !== undefined &&
    error instanceof ApiError &&
    error.errors.some((refused) => refused.attr === 'page' || refused.attr === 'cursor');
  useEffect(() => {
    if (missing) toFirstPage();
  }, [missing, toFirstPage]);
}

/** The cursor in the link that the API gives to the next or previous page. */
export function cursorOf(link: string | null | undefined): string | undefined {
  return link ? (new URL(link).searchParams.get('cursor') ?? undefined) : undefined;
}
