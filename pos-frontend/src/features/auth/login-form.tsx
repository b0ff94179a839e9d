import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { IconAlertCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import { useAuthLoginCreate } from '@/shared/api/generated/auth';
import type { Me } from '@/shared/api/generated/model/me';
import classes from './login-page.module.css';
import { useAuthTexts } from './texts';
import { useCountdown } from './use-countdown';

/** When the server asks for patience without saying how long. */
const DEFAULT_WAIT_S = 60;

type Failure = 'wrong' | 'tooMany' | 'offline' | 'server';

function failureOf(error: ApiError): Failure {
  if (error.isNetworkError) return 'offline';
  if (error.status === 429) return 'tooMany';
  return error.status >= 500 ? 'server' : 'wrong';
}

interface LoginFormProps {
  onSignedIn: (me: Me) => void;
  /** The password was right, and a second factor is asked for. */
  onHalfWay: () => void;
}

export function LoginForm({ onSignedIn, onHalfWay }: LoginFormProps) {
  const text = useAuthTexts();
  const [failure, setFailure] = useState<Failure | null>(null);
  const wait = useCountdown();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: isEmail(text('emailNeeded')),
      password: isNotEmpty(text('passwordNeeded')),
    },
  });
  const login = useAuthLoginCreate({
    mutation: {
      onSuccess: onSignedIn,
      onError: (error) => {
        if (error.code === 'second_factor_required') {
          onHalfWay();
          return;
        }
        setFailure(failureOf(error));
        if (error.status === 429) wait.start(error.retryAfter ?? DEFAULT_WAIT_S);
        else form.getInputNode('password')?.focus();
      },
    },
  });

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.onSubmit(
        (data) => {
          if (wait.left > 0 || login.isPending) return;
          setFailure(null);
          login.mutate({ data });
        },
        (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'email')?.focus(),
      )}
    >
      {failure && (
        <Alert
          role="alert"
          color="problem"
          variant="light"
          icon={<IconAlertCircle aria-hidden />}
          classNames={{ root: classes.alert, message: classes.alertText, icon: classes.alertText }}
        >
          {text(failure)}
        </Alert>
      )}
      <TextInput
        key={form.key('email')}
        {...form.getInputProps('email')}
        type="email"
        name="email"
        label={text('email')}
        autoComplete="username"
        // The page has one purpose and this is its first step.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <PasswordInput
        key={form.key('password')}
        {...form.getInputProps('password')}
        name="password"
        label={text('password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{
          'aria-label': text('showPassword'),
          'aria-hidden': false,
          tabIndex: 0,
        }}
      />
      <Button type="submit" size="md" fullWidth loading={login.isPending} disabled={wait.left > 0}>
        {wait.left > 0 ? text('wait', { seconds: wait.left }) : text('submit')}
      </Button>
    </form>
  );
}
