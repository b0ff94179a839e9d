import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { columnInfo, type DataColumn } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ListPage } from '@/shared/ui/list-page';
import classes from './settings-page.module.css';

interface SimpleListProps<Row extends object> {
  title: string;
  label: string;
  /** A quiet word on what is listed. */
  hint?: string;
  action: ReactNode;
  filters?: ReactNode;
  tools?: ReactNode;
  columns: DataColumn<Row>[];
  rows: Row[] | undefined;
  rowId: (row: Row) => string;
  query: Pick<UseQueryResult, 'error' | 'refetch'>;
  empty: ReactNode;
  onOpen?: (row: Row) => void;
  footer?: ReactNode;
  ordering?: string | undefined;
  onOrder?: (ordering: string | undefined) => void;
  waiting?: boolean;
}

const NO_CHOICE = () => {};

/** The List recipe for what there is a handful of. */
export function SimpleList<Row extends object>(props: SimpleListProps<Row>) {
  const info = useMemo(() => columnInfo(props.columns), [props.columns]);
  const { visibility } = useColumnChoice(info, undefined, NO_CHOICE);
  return (
    <ListPage
      title={props.title}
      action={props.action}
      note={props.hint && <span className={classes.listHint}>{props.hint}</span>}
      filters={props.filters}
      tools={props.tools}
      table={
        <DataTable
          label={props.label}
          columns={props.columns}
          rows={props.rows}
          rowId={props.rowId}
          visibility={visibility}
          ordering={props.ordering}
          onOrder={props.onOrder ?? NO_CHOICE}
          waiting={props.waiting ?? false}
          error={props.query.error ?? undefined}
          onRetry={() => void props.query.refetch()}
          empty={props.empty}
          {...(props.onOpen && { onOpen: props.onOpen })}
        />
      }
      footer={props.footer}
    />
  );
}
