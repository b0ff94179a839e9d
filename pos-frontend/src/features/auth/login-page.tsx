import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { AuthPanel } from './auth-panel';
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
    <AuthPanel title={text('title')}>
      {reason && <p className={classes.notice}>{text(reason)}</p>}
      <LoginForm
        onSignedIn={(me) => {
          startSession(queryClient, me);
          router.history.replace(next ?? '/');
        }}
      />
    </AuthPanel>
  );
}
