import classes from './data-table.module.css';

/** Uneven, as real text is; drawn still, because ten minutes of shimmer a day is noise. */
const WIDTHS = ['72%', '48%', '60%', '40%', '66%', '54%'];
const ROWS = 12;

interface SkeletonRowsProps {
  columns: { id: string; className: string }[];
}

export function SkeletonRows({ columns }: SkeletonRowsProps) {
  return Array.from({ length: ROWS }, (_, row) => (
    <tr key={`bone-${row.toString()}`} aria-hidden>
      {columns.map((column, at) => (
        <td key={column.id} className={column.className}>
          <span className={classes.bone} style={{ width: WIDTHS[(row + at) % WIDTHS.length] }} />
        </td>
      ))}
    </tr>
  ));
}
