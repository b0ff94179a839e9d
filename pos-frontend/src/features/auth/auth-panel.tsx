import type { ReactNode } from 'react';
import { Logo } from '@/shared/ui/logo';
import { PageTitle } from '@/shared/ui/page-title';
import classes from './login-page.module.css';

/** The page of whoever is not inside yet: one question in the middle. */
export function AuthPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <Logo className={classes.mark} />
        <PageTitle className={classes.title}>{title}</PageTitle>
        {children}
      </div>
    </main>
  );
}
