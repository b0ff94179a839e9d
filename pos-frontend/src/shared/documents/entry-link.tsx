import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './entry-link.module.css';

interface EntryLinkProps {
  /** Id of the entry whose drawer is to open, over the list as it stands. */
  entry: number;
  children: ReactNode;
  label?: string;
}

export function EntryLink({ entry, children, label }: EntryLinkProps) {
  return (
    <Link
      to="/inventory/movements"
      search={(current) => ({ ...current, entry, document: undefined })}
      resetScroll={false}
      className={classes.link}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
