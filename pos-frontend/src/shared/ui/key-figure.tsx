import type { Icon } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './board.module.css';

interface KeyFigureProps extends ComponentPropsWithRef<'a'> {
  name: string;
  icon: Icon;
  /** What the figure says, where it is more than a size; the name says it in words. */
  meaning?: 'attention' | 'problem' | 'motion' | undefined;
  value: ReactNode;
  /** What the value is made of. */
  detail?: ReactNode;
}

/** Key figures side by side; each is a list item. */
export function KeyFigures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.figures} aria-label={label}>
      {children}
    </ul>
  );
}

function Figure({ name, icon: Icon, meaning, value, detail, ...link }: KeyFigureProps) {
  return (
    <li>
      <a {...link} className={classes.figure}>
        <span className={`${classes.name} ${meaning ? classes[meaning] : ''}`}>
          <Icon size={16} stroke={1.75} aria-hidden />
          {name}
        </span>
        <span className={classes.value}>{value}</span>
        {detail && <span className={classes.detail}>{detail}</span>}
      </a>
    </li>
  );
}

/** One figure of a board, and the way to the list that it counts. */
export const KeyFigure = createLink(Figure);
