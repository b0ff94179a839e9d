import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Logo } from '@/shared/ui/logo';
import { PageTitle } from '@/shared/ui/page-title';
import { LoginForm } from './login-form';
import classes from './login-page.module.css';
import { loginSearchSchema } from './login-search';
import { startSession } from './session-query';
import { useAuthTexts } from './texts';

export function LoginPage() {
  const text = useAuthTexts();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { next, reason } = loginSearchSchema.parse(useSearch({ strict: false }));

  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <Logo className={classes.mark} />
        <PageTitle className={classes.title}>{text('title')}</PageTitle>
        {reason === 'expired' && <p className={classes.notice}>{text('expired')}</p>}
        <LoginForm
          onSignedIn={(me) => {
            startSession(queryClient, me);
            router.history.replace(next ?? '/');
          }}
        />
      </div>
    </main>
  );
}
