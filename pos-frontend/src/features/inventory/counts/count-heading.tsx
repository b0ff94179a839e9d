import type { ReactNode } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { PageTitle } from '@/shared/ui/page-title';
import { BackToCounts } from './back-to-counts';
import { CountSteps } from './count-steps';
import classes from './counts.module.css';

interface CountHeadingProps {
  count: CountOutput;
  /** What can be done, the next step last. */
  children?: ReactNode;
}

/** The document's number and where it stands. */
export function CountHeading({ count, children }: CountHeadingProps) {
  return (
    <header className={formClasses.header}>
      <BackToCounts />
      <div className={classes.heading}>
        <PageTitle className={formClasses.pageTitle}>{count.number}</PageTitle>
        <CountSteps status={count.status} begun={count.started_at !== null} />
        <div className={classes.actions}>{children}</div>
      </div>
    </header>
  );
}
