import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ColumnInfo } from './columns';

/** Known at the first render, so that no column flashes by. */
const SYNC = { getInitialValueInEffect: false };

interface ColumnChoice {
  visibility: Record<string, boolean>;
  toggle: (id: string) => void;
  /** Undefined while the default set is shown. */
  reset: (() => void) | undefined;
}

/**
 * Which columns are shown: those the URL names, or the default set for the room there is.
 * Unknown names in the URL are ignored; a URL that names only unknown ones shows the defaults.
 */
export function useColumnChoice(
  columns: readonly ColumnInfo[],
  chosen: string | undefined,
  onChange: (chosen: string | undefined) => void,
): ColumnChoice {
  const narrow = useMediaQuery('(max-width: 1199px)', false, SYNC);
  const tablet = useMediaQuery('(max-width: 899px)', false, SYNC);

  return useMemo(() => {
    const hideable = columns.filter((column) => column.canHide);
    const named = new Set(chosen?.split(',').filter((id) => hideable.some((c) => c.id === id)));
    const isDefault = ({ hiddenBelow }: ColumnInfo) =>
      !(hiddenBelow === 1200 && narrow) && !(hiddenBelow === 900 && tablet);
    const isShown = (column: ColumnInfo) =>
      !column.canHide || (named.size > 0 ? named.has(column.id) : isDefault(column));

    return {
      visibility: Object.fromEntries(columns.map((column) => [column.id, isShown(column)])),
      toggle: (id) => {
        const next = hideable.filter((column) => isShown(column) !== (column.id === id));
        const asDefault = hideable.every((column) => next.includes(column) === isDefault(column));
        onChange(asDefault || next.length === 0 ? undefined : next.map((c) => c.id).join(','));
      },
      reset: named.size > 0 ? () => onChange(undefined) : undefined,
    };
  }, [columns, chosen, onChange, narrow, tablet]);
}
