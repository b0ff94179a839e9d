import { Alert, Button, PasswordInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useAuthPasswordResetConfirm } from '@/shared/api/generated/auth';
import { useErrorText } from '@/shared/ui/error-message';
import { AuthPanel } from './auth-panel';
import classes from './login-page.module.css';
import { useAuthTexts } from './texts';

/** Where the mailed link leads; its secret stands behind the #, which no server sees. */
export function NewPasswordPage() {
  const text = useAuthTexts();
  const describe = useErrorText();
  const navigate = useNavigate();
  const token = useLocation({ select: ({ hash }) => hash });
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const confirm = useAuthPasswordResetConfirm({
    mutation: {
      networkMode: 'always',
      onSuccess: () => navigate({ to: '/login', search: { reason: 'reset' }, replace: true }),
      onError: () => field.current?.focus(),
    },
  });
  const { error } = confirm;
  const weak = error?.errors.find(({ attr }) => attr === 'password')?.detail;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate({ data: { token, password } });
  }

  return (
    <AuthPanel title={text('newPassword.title')}>
      <form className={classes.form} noValidate onSubmit={submit}>
        {error && !weak && (
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
            {error.status >= 400 && error.status < 500 && error.status !== 429
              ? text('newPassword.gone')
              : describe(error)}
          </Alert>
        )}
        <PasswordInput
          ref={field}
          label={text('invitation.password')}
          description={text('invitation.aboutPassword')}
          autoComplete="new-password"
          value={password}
          error={weak}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{
            'aria-label': text('showPassword'),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        />
        <Button type="submit" size="md" fullWidth loading={confirm.isPending}>
          {text('newPassword.submit')}
        </Button>
      </form>
      <Link to="/forgotten" className={classes.aside}>
        {text('newPassword.again')}
      </Link>
    </AuthPanel>
  );
}
