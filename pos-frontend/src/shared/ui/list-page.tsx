import type { ReactNode } from 'react';
import classes from './list-page.module.css';
import { PageTitle } from './page-title';
import { useUiTexts } from './texts';

interface ListPageProps {
  title: string;
  /** The page's one primary action. */
  action?: ReactNode;
  /** Quiet line beside the title: how fresh the list is. */
  note?: ReactNode;
  /** Left out where there is too little to filter. */
  filters?: ReactNode;
  /** View settings and export, at the end of the title's line. */
  tools?: ReactNode;
  /** Shown in place of the filters while rows are chosen. */
  bulkBar?: ReactNode;
  /** One line on what is listed, where something about it wants attention. */
  notice?: ReactNode;
  table: ReactNode;
  footer?: ReactNode;
}

/** The List recipe: title and action, filter bar, table, foot. Every list page fills in this one. */
export function ListPage(props: ListPageProps) {
  const text = useUiTexts();
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <PageTitle className={classes.title}>{props.title}</PageTitle>
        <div className={classes.note}>{props.note}</div>
        {props.tools}
        {props.action}
      </header>
      {props.bulkBar ??
        (props.filters && (
          <div className={classes.bar} role="group" aria-label={text('filter.bar')}>
            {props.filters}
          </div>
        ))}
      {props.notice && <div className={classes.notice}>{props.notice}</div>}
      <div className={classes.body}>{props.table}</div>
      {props.footer}
    </div>
  );
}
