import { Checkbox } from '@mantine/core';
import { type RowSelectionState, useTable } from '@tanstack/react-table';
import { type ReactNode, useState } from 'react';
import { ErrorMessage } from '../error-message';
import { useUiTexts } from '../texts';
import { BodyRow } from './body-row';
import { cellClass } from './cell-class';
import { ColumnHeader, directionOf } from './column-header';
import { type DataColumn, dataTableFeatures } from './columns';
import classes from './data-table.module.css';
import { useDensity } from './density';
import { SkeletonRows } from './skeleton-rows';

interface Selection<Row> {
  /** Row ids; kept by the page, so that they survive a change of page. */
  value: RowSelectionState;
  onChange: (value: RowSelectionState) => void;
  /** How the row is called, for its checkbox. */
  nameOf: (row: Row) => string;
}

interface DataTableProps<Row extends object> {
  /** What the table lists; its accessible name. */
  label: string;
  /** Stable between renders, as are `rows`. */
  columns: DataColumn<Row>[];
  /** Undefined until the first answer. */
  rows: Row[] | undefined;
  rowId: (row: Row) => string;
  visibility: Record<string, boolean>;
  ordering: string | undefined;
  onOrder: (ordering: string | undefined) => void;
  /** The rows shown belong to an earlier question, the answer to the new one is under way. */
  waiting?: boolean;
  /** Set when there is nothing to show because the request failed. */
  error?: unknown;
  onRetry: () => void;
  /** Shown in place of the body when there are no rows. */
  empty: ReactNode;
  selection?: Selection<Row>;
  /** A click anywhere in a row opens it; a cell holds the link that does the same by keyboard. */
  onOpen?: (row: Row) => void;
  /** The id of the row that is open now. */
  openId?: string | undefined;
}

const NO_ROWS: never[] = [];

/** One table for every list: it draws what the server sent, and reports what the reader asks for. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, visibility, ordering, onOrder, waiting, error, selection } = props;
  const text = useUiTexts();
  const [density] = useDensity();
  const [scrolled, setScrolled] = useState(false);
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data: rows ?? NO_ROWS,
    getRowId: props.rowId,
    enableRowSelection: selection !== undefined,
    state: { columnVisibility: visibility, rowSelection: selection?.value ?? {} },
    onRowSelectionChange: (update) =>
      selection?.onChange(typeof update === 'function' ? update(selection.value) : update),
  });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const shown = headers.map(({ id }) => id).join();
  const loading = rows === undefined && error === undefined;

  return (
    <section
      className={`${classes.frame} ${scrolled ? classes.scrolled : ''}`}
      // A region that scrolls must be reachable by keyboard, whatever its cells hold.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={label}
      onScroll={(event) => setScrolled(event.currentTarget.scrollLeft > 0)}
    >
      <table className={classes.table} data-density={density} aria-busy={loading || waiting}>
        <thead>
          <tr>
            {selection && (
              <th className={`${classes.head} ${classes.check}`} scope="col">
                <Checkbox
                  aria-label={text('table.selectAll')}
                  checked={table.getIsAllRowsSelected()}
                  indeterminate={table.getIsSomeRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
            )}
            {headers.map(({ id, column }) => {
              const { meta } = column.columnDef;
              const direction = directionOf(id, ordering);
              return (
                <th
                  key={id}
                  scope="col"
                  className={cellClass(meta, classes.head)}
                  style={{ minWidth: meta?.minWidth }}
                  aria-sort={meta?.sortable && direction !== 'none' ? direction : undefined}
                >
                  {meta && (
                    <ColumnHeader id={id} meta={meta} ordering={ordering} onOrder={onOrder} />
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {loading && (
            <SkeletonRows
              columns={headers.map(({ id, column }) => ({
                id,
                className: cellClass(column.columnDef.meta, classes.cell),
              }))}
            />
          )}
          {table.getRowModel().rows.map((row) => (
            <BodyRow
              key={row.id}
              row={row}
              columns={columns}
              shown={shown}
              selected={row.getIsSelected()}
              open={row.id === props.openId}
              onOpen={props.onOpen}
              selectLabel={
                selection && text('table.selectRow', { row: selection.nameOf(row.original) })
              }
            />
          ))}
        </tbody>
      </table>
      {loading && <output className="visually-hidden">{text('table.loading', { label })}</output>}
      {rows === undefined && error !== undefined && (
        <ErrorMessage error={error} onRetry={props.onRetry} />
      )}
      {rows?.length === 0 && props.empty}
    </section>
  );
}
