import { Alert, Button, TextInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAuthPasswordReset } from '@/shared/api/generated/auth';
import { useErrorText } from '@/shared/ui/error-message';
import { AuthPanel } from './auth-panel';
import classes from './login-page.module.css';
import { useAuthTexts } from './texts';

/** Asks for a link by mail; whether there is such an account is told to nobody. */
export function ForgottenPage() {
  const text = useAuthTexts();
  const describe = useErrorText();
  const [email, setEmail] = useState('');
  const ask = useAuthPasswordReset({ mutation: { networkMode: 'always' } });
  const refused = ask.error?.errors.some(({ attr }) => attr === 'email') ?? false;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!ask.isPending) ask.mutate({ data: { email: email.trim() } });
  }

  return (
    <AuthPanel title={text('forgotten.title')}>
      {ask.isSuccess ? (
        <p role="status" className={classes.words}>
          {text('forgotten.sent', { email: email.trim() })}
        </p>
      ) : (
        <form className={classes.form} noValidate onSubmit={submit}>
          <p className={classes.words}>{text('forgotten.body')}</p>
          {ask.error && !refused && (
            <Alert
              role="alert"
              color="problem"
              icon={<IconAlertCircle aria-hidden />}
              classNames={{
                root: classes.alert,
                message: classes.alertText,
                icon: classes.alertText,
              }}
            >
              {describe(ask.error)}
            </Alert>
          )}
          <TextInput
            type="email"
            label={text('email')}
            autoComplete="username"
            value={email}
            error={refused ? text('emailNeeded') : undefined}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" size="md" fullWidth loading={ask.isPending}>
            {text('forgotten.submit')}
          </Button>
        </form>
      )}
      <Link to="/login" className={classes.aside}>
        {text('forgotten.back')}
      </Link>
    </AuthPanel>
  );
}
