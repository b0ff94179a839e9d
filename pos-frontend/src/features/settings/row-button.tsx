import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './settings-page.module.css';

interface RowButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

/** What opens a row by keyboard, as a click anywhere in it does by mouse. */
export function RowButton({ label, onClick, children }: RowButtonProps) {
  return (
    <UnstyledButton className={classes.link} aria-label={label} onClick={onClick}>
      {children}
    </UnstyledButton>
  );
}
