import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import {
  DEFAULT_PAGE_SIZE,
  type ListSearch,
  type PagedSearch,
  useFirstPageWhenMissing,
} from '@/shared/lib/list-search';
import { columnInfo, type DataColumn } from './columns';
import { useColumnChoice } from './use-column-choice';

interface Listed<Row extends object> {
  list: Pick<PagedSearch<ListSearch>, 'search' | 'show'>;
  query: UseQueryResult<{ count: number; results: readonly Row[] }, ApiError>;
  /** Stable between renders. */
  columns: DataColumn<Row>[];
}

const NO_ROWS: never[] = [];

/** What a list by pages shares out: to its table, the choice of its columns, and its foot. */
export function usePagedTable<Row extends object>({ list, query, columns }: Listed<Row>) {
  const { search, show } = list;
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => show({ columns: chosen }), [show]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => show({ page: undefined }, { replace: true }), [show]);
  useFirstPageWhenMissing(query.error, search.page, toFirstPage);
  // A store or vendor that is not, or no longer, this shop's: no row can match.
  const unknownFilter = query.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;
  return {
    table: {
      columns,
      // Tables take rows that they could turn round, and do not.
      rows: unknownFilter ? NO_ROWS : (query.data?.results as Row[] | undefined),
      visibility: choice.visibility,
      ordering: search.ordering,
      onOrder: (ordering: string | undefined) => show({ ordering }),
      waiting: query.isPlaceholderData,
      error: unknownFilter ? undefined : (query.error ?? undefined),
      onRetry: () => void query.refetch(),
    },
    view: {
      columns: info,
      visibility: choice.visibility,
      onToggle: choice.toggle,
      onReset: choice.reset,
    },
    foot: {
      pageSize,
      onPageSize: (size: number) => show({ page_size: size }),
      paging: query.data && {
        kind: 'page' as const,
        page: search.page ?? 1,
        pageSize,
        count: query.data.count,
        onPage: (page: number) => show({ page: page > 1 ? page : undefined }),
      },
    },
  };
}
