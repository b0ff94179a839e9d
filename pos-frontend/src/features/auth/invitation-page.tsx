import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { IconAlertCircle, IconMailOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { authInvitation, useAuthInvitationAccept } from '@/shared/api/generated/auth';
import type { InvitationFound } from '@/shared/api/generated/model/invitationFound';
import { ErrorMessage, useErrorText } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { AuthPanel } from './auth-panel';
import classes from './login-page.module.css';
import { useAuthTexts } from './texts';

/** Where the link of an invitation leads; its secret stands behind the #, which no server sees. */
export function InvitationPage() {
  const text = useAuthTexts();
  const token = useLocation({ select: ({ hash }) => hash });
  const { data, error, refetch } = useQuery<InvitationFound>({
    queryKey: ['invitation', token],
    queryFn: () => authInvitation({ token }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const gone = error instanceof ApiError && error.status >= 400 && error.status < 500;
  return (
    <AuthPanel title={text('invitation.title')}>
      {gone && (
        <Message
          icon={IconMailOff}
          title={text('invitation.goneTitle')}
          body={text('invitation.gone')}
          action={
            <Button variant="default" component={Link} to="/login">
              {text('submit')}
            </Button>
          }
        />
      )}
      {error && !gone && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && <Acceptance token={token} found={data} />}
    </AuthPanel>
  );
}

function Acceptance({ token, found }: { token: string; found: InvitationFound }) {
  const text = useAuthTexts();
  const describe = useErrorText();
  const navigate = useNavigate();
  const [name, setName] = useState(found.name);
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const accept = useAuthInvitationAccept({
    mutation: {
      networkMode: 'always',
      onSuccess: () => navigate({ to: '/login', search: { reason: 'accepted' }, replace: true }),
      onError: () => field.current?.focus(),
    },
  });
  const refused = accept.error?.errors.find(({ attr }) => attr === 'password')?.detail;
  const { tenant_name: shop, has_account: known } = found;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!accept.isPending) accept.mutate({ data: { token, name, password } });
  }

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <p className={classes.words}>
        {text(known ? 'invitation.known' : 'invitation.new', { shop })}
      </p>
      {accept.error && !refused && (
        <Alert role="alert" color="problem" icon={<IconAlertCircle aria-hidden />}>
          {describe(accept.error)}
        </Alert>
      )}
      <div>
        <div className={classes.fact}>{text('email')}</div>
        {found.email}
      </div>
      {!known && (
        <TextInput
          label={text('invitation.name')}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {/* Password managers keep what is set here under the right name. */}
      <input type="hidden" name="username" autoComplete="username" value={found.email} readOnly />
      <PasswordInput
        ref={field}
        label={text(known ? 'password' : 'invitation.password')}
        description={known ? undefined : text('invitation.aboutPassword')}
        autoComplete={known ? 'current-password' : 'new-password'}
        value={password}
        error={refused}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{
          'aria-label': text('showPassword'),
          'aria-hidden': false,
          tabIndex: 0,
        }}
      />
      <Button type="submit" size="md" fullWidth loading={accept.isPending}>
        {text('invitation.accept')}
      </Button>
    </form>
  );
}
