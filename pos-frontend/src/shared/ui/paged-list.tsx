import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { ListSearch, PagedSearch } from '@/shared/lib/list-search';
import type { DataColumn } from './data-table/columns';
import { DataTable } from './data-table/data-table';
import { TableFooter } from './data-table/table-footer';
import { usePagedTable } from './data-table/use-paged-table';
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

/** The List recipe for what comes by pages: its state in the address, columns to choose, foot. */
export function PagedList<Row extends { id: number }>(props: PagedListProps<Row>) {
  const { list, query, columns } = props;
  const { table: asked, view, foot } = usePagedTable({ list, query, columns });
  const table = (
    <DataTable
      {...asked}
      label={props.label}
      rowId={(row) => String(row.id)}
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
          <ViewMenu {...view} />
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
      footer={<TableFooter {...foot} />}
    />
  );
}
