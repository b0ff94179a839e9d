import { Button, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { IconCashRegister } from '@tabler/icons-react';
import { useState } from 'react';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { useStoresRegistersList } from '@/shared/api/generated/stores';
import { relativeTime } from '@/shared/lib/moment';
import { parseAmount } from '@/shared/lib/quantity';
import { useNow } from '@/shared/lib/use-now';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats, useSession } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './open-register.module.css';
import { usePosTexts } from './texts';
import { useOpenRegister } from './use-till-session';

interface OpenRegisterProps {
  /** All open ones of the user's stores. */
  sessions: readonly SessionOutput[];
  onChoose: (registerId: number) => void;
}

/** Before anything is sold: at which register, and with how much cash in its drawer. */
export function OpenRegister({ sessions, onChoose }: OpenRegisterProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const { stores } = useSession();
  const [storeId, setStoreId] = useState(stores[0]?.id ?? 0);
  const [chosen, setChosen] = useState<number | null>(null);
  const registers = useStoresRegistersList(String(storeId), { page_size: 200 });
  const active = registers.data?.results.filter(({ is_active }) => is_active);
  const heldBy = (registerId: number) =>
    sessions.find(({ register_id }) => register_id === registerId);
  // The first that is free, unless the user has said otherwise.
  const selected = active?.find(({ id }) => id === chosen) ?? active?.find(({ id }) => !heldBy(id));
  const held = selected && heldBy(selected.id);

  return (
    <div className={classes.page}>
      <section className={classes.panel} aria-labelledby="open-register">
        <h2 id="open-register" className={classes.title}>
          {text('register.title')}
        </h2>
        <p className={classes.body}>{text('register.body')}</p>
        {stores.length > 1 && (
          <NativeSelect
            label={text('register.store')}
            value={storeId}
            data={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
            onChange={(event) => {
              setStoreId(Number(event.currentTarget.value));
              setChosen(null);
            }}
          />
        )}
        {registers.error && !active && (
          <ErrorMessage error={registers.error} onRetry={() => void registers.refetch()} />
        )}
        {!registers.error && !active && <output>{ui('status.loading')}</output>}
        {active?.length === 0 && (
          <Message
            icon={IconCashRegister}
            title={text('register.none')}
            body={text('register.noneBody')}
          />
        )}
        {active && active.length > 0 && (
          <div role="group" aria-label={text('register.registers')} className={classes.registers}>
            {active.map(({ id, name, code }) => (
              <UnstyledButton
                key={id}
                className={classes.register}
                aria-pressed={id === selected?.id}
                onClick={() => setChosen(id)}
              >
                <span className={classes.name}>{name || code}</span>
                <HeldBy session={heldBy(id)} />
              </UnstyledButton>
            ))}
          </div>
        )}
        {selected && held && (
          <Button size="lg" fullWidth onClick={() => onChoose(selected.id)}>
            {text('register.goOn', { register: selected.name || selected.code })}
          </Button>
        )}
        {selected && !held && (
          <FloatForm key={selected.id} registerId={selected.id} onChoose={onChoose} />
        )}
      </section>
    </div>
  );
}

function HeldBy({ session }: { session: SessionOutput | undefined }) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const { locale } = useFormats();
  const now = useNow();
  if (!session) return <span className={classes.state}>{text('register.free')}</span>;
  const when = relativeTime(session.opened_at, now, locale) ?? ui('value.justNow');
  const name = session.opened_by?.name ?? text('register.somebody');
  return <span className={classes.state}>{text('register.heldBy', { when, name })}</span>;
}

function FloatForm({
  registerId,
  onChoose,
}: {
  registerId: number;
  onChoose: (id: number) => void;
}) {
  const text = usePosTexts();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const opening = useOpenRegister(({ register_id }) => onChoose(register_id));
  const amount = parseAmount(typed);
  const valid = amount !== null && amount.decimalPlaces() <= 2;
  const busy = opening.progress === 'sending' || opening.progress === 'checking';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (valid && opening.progress === 'idle') {
          opening.write({ register_id: registerId, opening_float: amount.toFixed(2) });
        }
      }}
    >
      <TextInput
        {...KEEP_SCANS_OUT}
        size="lg"
        label={text('register.float')}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        disabled={opening.progress !== 'idle'}
        error={tried && !valid && text('register.invalid')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <WriteNotice write={opening}>{opening.error?.detail || undefined}</WriteNotice>
      {opening.progress !== 'unknown' && (
        <Button type="submit" size="lg" fullWidth mt={16} loading={busy}>
          {text('register.open')}
        </Button>
      )}
    </form>
  );
}
