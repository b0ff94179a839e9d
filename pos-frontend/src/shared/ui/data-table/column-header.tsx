import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useUiTexts } from '../texts';
import type { DataColumnMeta } from './columns';
import classes from './data-table.module.css';

type Direction = 'ascending' | 'descending' | 'none';

export function directionOf(columnId: string, ordering: string | undefined): Direction {
  if (ordering === columnId) return 'ascending';
  return ordering === `-${columnId}` ? 'descending' : 'none';
}

/** Smallest first, largest first, then the list's own order again. */
const NEXT = {
  none: { ordering: (id: string): string | undefined => id, label: 'table.sortAscending' },
  ascending: {
    ordering: (id: string): string | undefined => `-${id}`,
    label: 'table.sortDescending',
  },
  descending: { ordering: (): string | undefined => undefined, label: 'table.sortDefault' },
} as const;

interface ColumnHeaderProps {
  id: string;
  meta: DataColumnMeta;
  ordering: string | undefined;
  onOrder: (ordering: string | undefined) => void;
}

export function ColumnHeader({ id, meta, ordering, onOrder }: ColumnHeaderProps) {
  const text = useUiTexts();
  if (!meta.sortable) return meta.label;
  const direction = directionOf(id, ordering);
  const next = NEXT[direction];
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <UnstyledButton
      className={classes.sort}
      data-active={direction !== 'none' || undefined}
      title={text(next.label, { column: meta.label })}
      onClick={() => onOrder(next.ordering(id))}
    >
      {meta.label}
      <Arrow size={14} className={classes.arrow} aria-hidden />
    </UnstyledButton>
  );
}
