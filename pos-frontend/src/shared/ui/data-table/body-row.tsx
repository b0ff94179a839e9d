import { Checkbox } from '@mantine/core';
import { FlexRender, type Row } from '@tanstack/react-table';
import { type MouseEvent, memo } from 'react';
import { cellClass } from './cell-class';
import type { DataColumn, dataTableFeatures } from './columns';
import classes from './data-table.module.css';

interface BodyRowProps<Data extends object> {
  row: Row<typeof dataTableFeatures, Data>;
  /** The row reads its columns from the table; these tell when they, or those shown, have changed. */
  columns: readonly DataColumn<Data>[];
  shown: string;
  selected: boolean;
  /** Set where rows can be chosen: what the row's checkbox is called. */
  selectLabel: string | undefined;
  open: boolean;
  /** Stable between renders. */
  onOpen: ((row: Data) => void) | undefined;
}

/** A click on a control of its own, or at the end of marking text, opens nothing. */
function opens(event: MouseEvent): boolean {
  const own = event.target instanceof Element && event.target.closest('a, button, input, label');
  return !own && !window.getSelection()?.toString();
}

function Cells<Data extends object>(props: BodyRowProps<Data>) {
  const { row, selected, selectLabel, open, onOpen } = props;
  return (
    // For the mouse only; by keyboard the link in one of the cells does the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      className={classes.row}
      data-selected={selected || open || undefined}
      data-opens={onOpen ? true : undefined}
      onClick={onOpen && ((event) => opens(event) && onOpen(row.original))}
    >
      {selectLabel && (
        <td className={`${classes.cell} ${classes.check}`}>
          <Checkbox
            aria-label={selectLabel}
            checked={selected}
            onChange={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={cellClass(cell.column.columnDef.meta, classes.cell)}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** Drawn again only when its own data change: a filter or a sort answers at once on slow devices. */
export const BodyRow = memo(Cells) as typeof Cells;
