import type { DataColumnMeta } from './columns';
import classes from './data-table.module.css';

export function cellClass(meta: DataColumnMeta | undefined, base: string | undefined): string {
  const flags = [
    meta?.align === 'right' && classes.right,
    meta?.grow && classes.grow,
    meta?.pinned && classes.pinned,
  ];
  return [base, ...flags].filter(Boolean).join(' ');
}
