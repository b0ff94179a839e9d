import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import {
  DEFAULT_PAGE_SIZE,
  type ListSearch,
  type PagedSearch,
  useFirstPageWhenMissing,
} from '@/shared/lib/list-search';
import { columnInfo, type DataColumn } from './data-table/columns';
import { DataTable } from './data-table/data-table';
import { TableFooter } from './data-table/table-footer';
import { useColumnChoice } from './data-table/use-column-choice';
import { ViewMenu } from './data-table/view-menu';
import { ListPage } from './list-page';
import classes from './list-page.module.css';
import { NoMatch } from './no-match';

interface PagedListProps<Row extends object> {
  title: string;
  /** What the table lists; its accessible name. */
  label: string;
  list: Pick<PagedSearch<ListSearch>, 'search' | 'show' | 'isNarrowed' | 'showAll'>;
  query: UseQueryResult<{ count: number; results: Row[] }, ApiError>;
  columns: DataColumn<Row>[];
  filters: ReactNode;
  note?: ReactNode;
  /** Before the choice of columns: the export. */
  tools?: ReactNode;
  action: ReactNode;
  /** One line on what is listed, where something about it wants attention. */
  notice?: ReactNode;
  /** Stands before the table; `false` where it only does so at times, so that the table stays. */
  before?: ReactNode;
  /** Said of a list that its filters leave nothing of. */
  noMatch: string;
  /** Shown where there is nothing at all yet. */
  empty: ReactNode;
  /** Stable between renders. */
  onOpen?: (row: Row) => void;
}

const NO_ROWS: never[] = [];

/** The List recipe for what comes by pages: its state in the address, columns to choose, foot. */
export function PagedList<Row extends { id: number }>(props: PagedListProps<Row>) {
  const { list, query, columns } = props;
  const { search, show } = list;
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => show({ columns: chosen }), [show]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => show({ page: undefined }, { replace: true }), [show]);
  useFirstPageWhenMissing(query.error, search.page, toFirstPage);
  // A store or vendor that is not, or no longer, this shop's: no row can match.
  const unknownFilter = query.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;
  const table = (
    <DataTable
      label={props.label}
      columns={columns}
      rows={unknownFilter ? NO_ROWS : query.data?.results}
      rowId={(row) => String(row.id)}
      visibility={choice.visibility}
      ordering={search.ordering}
      onOrder={(ordering) => show({ ordering })}
      waiting={query.isPlaceholderData}
      error={unknownFilter ? undefined : (query.error ?? undefined)}
      onRetry={() => void query.refetch()}
      empty={
        list.isNarrowed ? <NoMatch body={props.noMatch} onClear={list.showAll} /> : props.empty
      }
      {...(props.onOpen && { onOpen: props.onOpen })}
    />
  );
  return (
    <ListPage
      title={props.title}
      note={props.note}
      action={props.action}
      filters={props.filters}
      notice={props.notice}
      tools={
        <>
          {props.tools}
          <ViewMenu
            columns={info}
            visibility={choice.visibility}
            onToggle={choice.toggle}
            onReset={choice.reset}
          />
        </>
      }
      table={
        props.before === undefined ? (
          table
        ) : (
          <div className={classes.sections}>
            {props.before}
            {table}
          </div>
        )
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => show({ page_size: size })}
          paging={
            query.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize,
              count: query.data.count,
              onPage: (page) => show({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}
