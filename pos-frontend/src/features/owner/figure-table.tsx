import type { ReactNode } from 'react';
import classes from '@/shared/ui/board.module.css';

interface Column {
  head: string;
  align?: 'right';
  /** Of the whole width. */
  width?: string;
}

interface FigureTableProps {
  label: string;
  columns: readonly Column[];
  /** The rows, whose first cell is their header. */
  children: ReactNode;
}

/** A short table of a panel: what it lists first, its figures at the right. */
export function FigureTable({ label, columns, children }: FigureTableProps) {
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ head, align, width }) => (
              <th
                key={head}
                scope="col"
                className={align && classes[align]}
                style={width ? { width } : undefined}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
