import type { ReactNode } from 'react';
import classes from './board.module.css';
import { PageTitle } from './page-title';
import { useUiTexts } from './texts';

interface BoardProps {
  title: string;
  /** Quiet line beside the title: how fresh the figures are. */
  note?: ReactNode;
  /** What one comes here to do next. */
  actions?: ReactNode;
  filters?: ReactNode;
  /** Figures of an earlier question are shown while the answer to the new one is under way. */
  waiting?: boolean;
  children: ReactNode;
}

/** The Board recipe: title and actions, filter bar, key figures, what needs attention. */
export function Board({ title, note, actions, filters, waiting, children }: BoardProps) {
  const text = useUiTexts();
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <PageTitle className={classes.title}>{title}</PageTitle>
        <div className={classes.note}>{note}</div>
        {actions}
      </header>
      {filters && (
        <div className={classes.bar} role="group" aria-label={text('filter.bar')}>
          {filters}
        </div>
      )}
      <div className={classes.body} aria-busy={waiting ?? false}>
        {children}
      </div>
    </div>
  );
}

interface PanelProps {
  title: string;
  /** The way to the whole list. */
  more?: ReactNode;
  children: ReactNode;
}

export function Panel({ title, more, children }: PanelProps) {
  return (
    <section className={classes.panel} aria-label={title}>
      <header className={classes.panelHeader}>
        <h2 className={classes.panelTitle}>{title}</h2>
        {more}
      </header>
      {children}
    </section>
  );
}
