import { Alert, Button, TextInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useAuthLoginSecondFactor } from '@/shared/api/generated/auth';
import type { Me } from '@/shared/api/generated/model/me';
import { useErrorText } from '@/shared/ui/error-message';
import classes from './login-page.module.css';
import { useAuthTexts } from './texts';

interface SecondStepFormProps {
  onSignedIn: (me: Me) => void;
  /** The password was too long ago, or somebody else is to sign in. */
  onBack: () => void;
}

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function SecondStepForm({ onSignedIn, onBack }: SecondStepFormProps) {
  const text = useAuthTexts();
  const describe = useErrorText();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const login = useAuthLoginSecondFactor({
    mutation: {
      networkMode: 'always',
      onSuccess: onSignedIn,
      onError: () => field.current?.focus(),
    },
  });
  const { error } = login;
  // 401 without that code: the half-open sign-in has run out.
  const expired = error?.status === 401 && error.code !== 'wrong_code';
  const wrong = error?.code === 'wrong_code' || error?.status === 400;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const given = code.replaceAll(/\s/g, '');
    if (given !== '' && !login.isPending) login.mutate({ data: { code: given } });
  }

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {error && !wrong && (
        <Alert
          role="alert"
          color="problem"
          icon={<IconAlertCircle aria-hidden />}
          classNames={{ root: classes.alert, message: classes.alertText, icon: classes.alertText }}
        >
          {expired ? text('step.expired') : describe(error)}
        </Alert>
      )}
      <TextInput
        ref={field}
        label={text('step.code')}
        description={text('step.about')}
        inputMode="text"
        autoComplete="one-time-code"
        maxLength={20}
        value={code}
        error={wrong ? text('step.wrong') : undefined}
        onChange={(event) => setCode(event.currentTarget.value)}
        // The page has one purpose and this is its second step.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <Button type="submit" size="md" fullWidth loading={login.isPending}>
        {text('submit')}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {text('step.back')}
      </Button>
    </form>
  );
}
