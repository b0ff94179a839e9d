import { useWindowEvent } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './document-form.module.css';

interface DocumentFormProps {
  busy: boolean;
  onSubmit: () => void;
  /** What is written on; closed while it is sent. */
  children: ReactNode;
  /** What became of sending it. */
  notice: ReactNode;
  foot: ReactNode;
}

/** The form of a document; Ctrl+Enter submits it from anywhere but a dialog. */
export function DocumentForm({ busy, onSubmit, children, notice, foot }: DocumentFormProps) {
  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog) onSubmit();
  });
  return (
    <form
      className={classes.form}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset className={classes.fields} disabled={busy}>
        {children}
      </fieldset>
      <div className={classes.notice}>{notice}</div>
      {foot}
    </form>
  );
}
