import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUiTexts } from '../texts';
import classes from './bulk-bar.module.css';

interface BulkBarProps {
  count: number;
  onClear: () => void;
  /** What can be done with the chosen rows. */
  children: ReactNode;
}

/** Takes the place of the filters while rows are chosen. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const text = useUiTexts();
  return (
    <div className={classes.bar} role="toolbar" aria-label={text('table.selected', { count })}>
      <output className={classes.count}>{text('table.selected', { count })}</output>
      {children}
      <Button variant="subtle" color="gray" size="compact-sm" onClick={onClear}>
        {text('table.clearSelection')}
      </Button>
    </div>
  );
}
