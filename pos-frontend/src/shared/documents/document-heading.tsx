import { IconArrowLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import formClasses from './document-form.module.css';
import pageClasses from './document-page.module.css';

interface BackProps extends ComponentPropsWithRef<'a'> {
  label: string;
}

function Back({ label, ...link }: BackProps) {
  return (
    <a {...link} className={pageClasses.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {label}
    </a>
  );
}

/** The way from a document to all of its kind. */
export const BackLink = createLink(Back);

interface DocumentHeadingProps {
  /** A `BackLink`. */
  back: ReactNode;
  /** The document's number. */
  title: string;
  /** Where it stands. */
  status?: ReactNode;
  /** What can be done, the next step last. */
  children?: ReactNode;
}

export function DocumentHeading({ back, title, status, children }: DocumentHeadingProps) {
  return (
    <header className={formClasses.header}>
      {back}
      <div className={pageClasses.heading}>
        <PageTitle className={formClasses.pageTitle}>{title}</PageTitle>
        {status}
        <div className={pageClasses.actions}>{children}</div>
      </div>
    </header>
  );
}

interface DocumentPageProps {
  back: ReactNode;
  title: string;
  children: ReactNode;
}

/** A document that is not there yet: one that is begun, or not loaded. */
export function DocumentPage({ back, title, children }: DocumentPageProps) {
  return (
    <div className={formClasses.page}>
      <header className={formClasses.header}>
        {back}
        <PageTitle className={formClasses.pageTitle}>{title}</PageTitle>
      </header>
      {children}
    </div>
  );
}

interface NotLoadedProps {
  error: unknown;
  onRetry: () => void;
}

/** What is shown in place of a document until it is loaded. */
export function NotLoaded({ error, onRetry }: NotLoadedProps) {
  const text = useUiTexts();
  return error ? (
    <ErrorMessage error={error} onRetry={onRetry} />
  ) : (
    <output className={formClasses.fields}>{text('status.loading')}</output>
  );
}
