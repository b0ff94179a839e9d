import { type FormEvent, type ReactNode, useRef } from 'react';
import { PageTitle } from '@/shared/ui/page-title';
import classes from './settings-page.module.css';

interface SettingsPageProps {
  title: string;
  /** What leads back to the list that this belongs to. */
  back?: ReactNode;
  /** A quiet word on what is set here. */
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A page of sections that are read from top to bottom. */
export function SettingsPage({ title, back, hint, action, children }: SettingsPageProps) {
  return (
    <div className={classes.page}>
      {back}
      <header className={classes.header}>
        <div>
          <PageTitle className={classes.title}>{title}</PageTitle>
          {hint && <p className={classes.hint}>{hint}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
}

export function Section({ title, hint, action, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <header className={classes.sectionHeader}>
        <div>
          <h2 className={classes.sectionTitle}>{title}</h2>
          {hint && <p className={classes.hint}>{hint}</p>}
        </div>
        {action}
      </header>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}

interface SettingsFormProps {
  label: string;
  /** False when something is wrong: the first such field gets the cursor. */
  onSubmit: () => boolean;
  children: ReactNode;
}

/** Enter in a field saves, and a refusal leads to the first field that it is about. */
export function SettingsForm({ label, onSubmit, children }: SettingsFormProps) {
  const form = useRef<HTMLFormElement>(null);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (onSubmit()) return;
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  }
  return (
    <form ref={form} noValidate aria-label={label} onSubmit={submit}>
      {children}
    </form>
  );
}
