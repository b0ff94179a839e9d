import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '@/shared/api/generated/model/me';
import { AuthPanel } from './auth-panel';
import { LoginForm } from './login-form';
import classes from './login-page.module.css';
import { loginSearchSchema } from './login-search';
import { SecondStepForm } from './second-step-form';
import { startSession } from './session-query';
import { useAuthTexts } from './texts';

export function LoginPage() {
  const text = useAuthTexts();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { next, reason } = loginSearchSchema.parse(useSearch({ strict: false }));

  const [halfWay, setHalfWay] = useState(false);

  function enter(me: Me): void {
    startSession(queryClient, me);
    router.history.replace(next ?? '/');
  }

  return (
    <AuthPanel title={text(halfWay ? 'step.title' : 'title')}>
      {halfWay ? (
        <SecondStepForm onSignedIn={enter} onBack={() => setHalfWay(false)} />
      ) : (
        <>
          {reason && <p className={classes.notice}>{text(reason)}</p>}
          <LoginForm onSignedIn={enter} onHalfWay={() => setHalfWay(true)} />
          <Link to="/forgotten" className={classes.aside}>
            {text('forgotten.link')}
          </Link>
        </>
      )}
    </AuthPanel>
  );
}
