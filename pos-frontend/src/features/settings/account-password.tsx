import { Button } from '@mantine/core';
import { useState } from 'react';
import { authPasswordChange } from '@/shared/api/generated/auth';
import { FormDialog } from './form-dialog';
import { SecretInput } from './secret-input';
import { Section } from './settings-page';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

export function AccountPassword() {
  const text = useSettingsTexts();
  const [open, setOpen] = useState(false);
  return (
    <Section title={text('password.title')} hint={text('password.hint')}>
      <div>
        <Button variant="default" onClick={() => setOpen(true)}>
          {text('password.change')}
        </Button>
      </div>
      {open && <PasswordDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const text = useSettingsTexts();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const save = useSave({
    send: authPasswordChange,
    refresh: ['/api/v1/auth/sessions'],
    fields: ['current_password', 'password'],
    placeOf: { wrong_password: 'current_password' },
    done: text('password.changed'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={text('password.change')}
      submitLabel={text('password.change')}
      disabled={!current || !password}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ current_password: current, password })}
    >
      <SecretInput
        first
        label={text('password.current')}
        autoComplete="current-password"
        value={current}
        error={save.refusal.fields.current_password}
        onChange={setCurrent}
      />
      <SecretInput
        label={text('password.next')}
        description={text('password.about')}
        autoComplete="new-password"
        value={password}
        error={save.refusal.fields.password}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
