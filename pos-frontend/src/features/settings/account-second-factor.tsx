import { Alert, Button, Modal, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  authSecondFactorConfirm,
  authSecondFactorDisable,
  authSecondFactorEnrol,
  authSecondFactorRecoveryCodes,
  useAuthSecondFactor,
} from '@/shared/api/generated/auth';
import { ErrorMessage } from '@/shared/ui/error-message';
import { StatusMark } from '@/shared/ui/status-mark';
import { FormDialog } from './form-dialog';
import { QrCode } from './qr-code';
import { SecretInput } from './secret-input';
import { SecretOnce } from './secret-once';
import { Section } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const SECOND_FACTOR = '/api/v1/auth/second_factor';
const ME = '/api/v1/auth/me';

type Open =
  | { kind: 'enrol' | 'codes' | 'disable' }
  | { kind: 'confirm'; uri: string }
  | { kind: 'shown'; codes: string[] };

/** Signing in by a code of an authenticator app, on top of the password. */
export function AccountSecondFactor() {
  const text = useSettingsTexts();
  const state = useAuthSecondFactor();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { data } = state;
  return (
    <Section title={text('factor.title')} hint={text('factor.hint')}>
      {state.error && !data && (
        <ErrorMessage error={state.error} onRetry={() => void state.refetch()} />
      )}
      {data?.is_required && !data.is_on && (
        <Alert color="attention" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {text('factor.required')}
        </Alert>
      )}
      {data && !data.is_on && (
        <div>
          <Button onClick={() => setOpen({ kind: 'enrol' })}>{text('factor.setUp')}</Button>
        </div>
      )}
      {data?.is_on && (
        <>
          <div className={classes.inline}>
            <StatusMark meaning="ok" label={text('factor.on')} />
            <span className={classes.quiet}>
              {text('factor.codesLeft', { count: data.recovery_codes_left })}
            </span>
          </div>
          <div>
            <Button variant="default" mr={8} onClick={() => setOpen({ kind: 'codes' })}>
              {text('factor.newCodes')}
            </Button>
            {!data.is_required && (
              <Button
                variant="subtle"
                className={classes.danger}
                onClick={() => setOpen({ kind: 'disable' })}
              >
                {text('factor.disable')}
              </Button>
            )}
          </div>
        </>
      )}
      {open?.kind === 'enrol' && (
        <PasswordDialog
          title={text('factor.setUp')}
          submitLabel={text('factor.next')}
          send={authSecondFactorEnrol}
          refresh={[]}
          onDone={({ otpauth_uri: uri }) => setOpen({ kind: 'confirm', uri })}
          onClose={close}
        />
      )}
      {open?.kind === 'confirm' && (
        <ConfirmCode
          uri={open.uri}
          onClose={close}
          onDone={(codes) => setOpen({ kind: 'shown', codes })}
        />
      )}
      {open?.kind === 'codes' && (
        <PasswordDialog
          title={text('factor.newCodes')}
          body={text('factor.newCodesBody')}
          submitLabel={text('factor.newCodes')}
          send={authSecondFactorRecoveryCodes}
          refresh={[SECOND_FACTOR]}
          onDone={({ recovery_codes: codes }) => setOpen({ kind: 'shown', codes })}
          onClose={close}
        />
      )}
      {open?.kind === 'shown' && <RecoveryCodes codes={open.codes} onClose={close} />}
      {open?.kind === 'disable' && (
        <PasswordDialog
          title={text('factor.disable')}
          body={text('factor.disableBody')}
          submitLabel={text('factor.disable')}
          dangerous
          send={authSecondFactorDisable}
          refresh={[SECOND_FACTOR]}
          onDone={close}
          onClose={close}
        />
      )}
    </Section>
  );
}

interface PasswordDialogProps<Answer> {
  title: string;
  body?: string;
  submitLabel: string;
  dangerous?: boolean;
  send: (body: { password: string }) => Promise<Answer>;
  refresh: readonly string[];
  onDone: (answer: Answer) => void;
  onClose: () => void;
}

/** A borrowed session must not do it: the password shows who it is. */
function PasswordDialog<Answer>(props: PasswordDialogProps<Answer>) {
  const { title, body, submitLabel, dangerous = false, send, refresh, onDone, onClose } = props;
  const text = useSettingsTexts();
  const [password, setPassword] = useState('');
  const save = useSave({
    send: (given: { password: string }) => send(given),
    refresh,
    fields: ['password'],
    placeOf: { wrong_password: 'password' },
    onDone,
  });
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      dangerous={dangerous}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ password })}
    >
      {body && <p className={classes.inherited}>{body}</p>}
      <SecretInput
        first
        label={text('pin.password')}
        description={text('pin.why')}
        autoComplete="current-password"
        value={password}
        error={save.refusal.fields.password}
        onChange={setPassword}
      />
    </FormDialog>
  );
}

interface ConfirmCodeProps {
  uri: string;
  onClose: () => void;
  onDone: (codes: string[]) => void;
}

function ConfirmCode({ uri, onClose, onDone }: ConfirmCodeProps) {
  const text = useSettingsTexts();
  const [code, setCode] = useState('');
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const save = useSave({
    send: authSecondFactorConfirm,
    refresh: [SECOND_FACTOR, ME],
    fields: ['code'],
    placeOf: { wrong_code: 'code' },
    onDone: ({ recovery_codes: codes }) => onDone(codes),
  });
  return (
    <FormDialog
      title={text('factor.setUp')}
      submitLabel={text('factor.switchOn')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ code: code.replaceAll(/\s/g, '') })}
    >
      <p className={classes.inherited}>{text('factor.scan')}</p>
      <QrCode value={uri} label={text('factor.qr')} />
      <p className={classes.inherited}>{text('factor.byHand')}</p>
      <code className={classes.secret}>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      <TextInput
        label={text('factor.code')}
        description={text('factor.aboutCode')}
        data-autofocus
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        value={code}
        error={save.refusal.fields.code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const text = useSettingsTexts();
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={text('factor.codes')}
      closeButtonProps={{ 'aria-label': text('form.close') }}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <p className={classes.say}>{text('factor.codesBody')}</p>
      <SecretOnce label={text('factor.codes')} value={codes.join('\n')} />
      <div className={classes.actions}>
        <Button onClick={onClose}>{text('factor.kept')}</Button>
      </div>
    </Modal>
  );
}
