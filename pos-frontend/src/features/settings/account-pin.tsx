import { Button } from '@mantine/core';
import { useState } from 'react';
import { usersMePinSet } from '@/shared/api/generated/users';
import { useSession } from '@/shared/session/session';
import { FormDialog } from './form-dialog';
import { SecretInput } from './secret-input';
import { Section } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const PIN = /^\d{4,8}$/;

type Open = 'set' | 'remove';

/** A manager's yes at a till. */
export function AccountPin() {
  const text = useSettingsTexts();
  const { permissions } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  if (!permissions.includes('till.approve')) return null;
  return (
    <Section title={text('pin.title')} hint={text('pin.hint')}>
      <div>
        <Button variant="default" onClick={() => setOpen('set')} mr={8}>
          {text('pin.set')}
        </Button>
        <Button variant="subtle" className={classes.danger} onClick={() => setOpen('remove')}>
          {text('pin.remove')}
        </Button>
      </div>
      {open && <PinDialog kind={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function PinDialog({ kind, onClose }: { kind: Open; onClose: () => void }) {
  const text = useSettingsTexts();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const save = useSave({
    send: usersMePinSet,
    refresh: ['/api/v1/users'],
    fields: ['pin', 'password'],
    placeOf: { wrong_password: 'password' },
    done: text(kind === 'set' ? 'pin.isSet' : 'pin.isRemoved'),
    onDone: onClose,
  });
  const setting = kind === 'set';
  const malformed = setting && !PIN.test(pin) && text('pin.form');
  const differs = setting && pin !== again && text('pin.differs');
  return (
    <FormDialog
      title={text(setting ? 'pin.set' : 'pin.remove')}
      submitLabel={text(setting ? 'pin.set' : 'pin.remove')}
      dangerous={!setting}
      save={save}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!malformed && !differs) save.run({ pin: setting ? pin : '', password });
      }}
    >
      {setting && (
        <>
          <SecretInput
            first
            label={text('pin.pin')}
            description={text('pin.about')}
            autoComplete="off"
            inputMode="numeric"
            maxLength={8}
            value={pin}
            error={(tried && malformed) || save.refusal.fields.pin}
            onChange={setPin}
          />
          <SecretInput
            label={text('pin.again')}
            autoComplete="off"
            inputMode="numeric"
            maxLength={8}
            value={again}
            error={tried && differs}
            onChange={setAgain}
          />
        </>
      )}
      <SecretInput
        first={!setting}
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
