import { Button, Switch, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RegisterInputRequest } from '@/shared/api/generated/model/registerInputRequest';
import type { RegisterOutput } from '@/shared/api/generated/model/registerOutput';
import {
  storesRegistersCreate,
  storesRegistersDestroy,
  storesRegistersPartialUpdate,
} from '@/shared/api/generated/stores';
import { ErrorMessage } from '@/shared/ui/error-message';
import { ConfirmDialog } from './confirm-dialog';
import { FormDialog } from './form-dialog';
import { PlaceRow } from './place-row';
import { Section } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';
import { STORES, useRegisters } from './use-stores';

type Open = { kind: 'add' } | { kind: 'change' | 'remove'; register: RegisterOutput };

/** The tills of a store. */
export function StoreRegisters({ storeId }: { storeId: number }) {
  const text = useSettingsTexts();
  const registers = useRegisters(storeId);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const rows = registers.data?.results;
  return (
    <Section
      title={text('registers.title')}
      hint={text('registers.hint')}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen({ kind: 'add' })}
        >
          {text('registers.add')}
        </Button>
      }
    >
      {registers.error && !rows && (
        <ErrorMessage error={registers.error} onRetry={() => void registers.refetch()} />
      )}
      {rows?.length === 0 && <p className={classes.inherited}>{text('registers.none')}</p>}
      <ul className={classes.list}>
        {rows?.map((register) => (
          <PlaceRow
            key={register.id}
            changeLabel={text('registers.edit', { name: register.code })}
            removeLabel={text('registers.remove', { name: register.code })}
            onChange={() => setOpen({ kind: 'change', register })}
            onRemove={() => setOpen({ kind: 'remove', register })}
          >
            {register.code} <span className={classes.quiet}>{register.name}</span>{' '}
            {!register.is_active && (
              <span className={classes.out}>{text('registers.outOfUse')}</span>
            )}
          </PlaceRow>
        ))}
      </ul>
      {open?.kind === 'add' && <RegisterDialog storeId={storeId} onClose={close} />}
      {open?.kind === 'change' && (
        <RegisterDialog storeId={storeId} register={open.register} onClose={close} />
      )}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={text('registers.removeTitle', { name: open.register.code })}
          body={text('registers.removeBody')}
          submitLabel={text('registers.remove', { name: open.register.code })}
          send={() => storesRegistersDestroy(String(storeId), String(open.register.id))}
          refresh={[STORES]}
          onClose={close}
        />
      )}
    </Section>
  );
}

interface RegisterDialogProps {
  storeId: number;
  register?: RegisterOutput;
  onClose: () => void;
}

function RegisterDialog({ storeId, register, onClose }: RegisterDialogProps) {
  const text = useSettingsTexts();
  const [code, setCode] = useState(register?.code ?? '');
  const [name, setName] = useState(register?.name ?? '');
  const [active, setActive] = useState(register?.is_active ?? true);
  const store = String(storeId);
  const save = useSave({
    send: (body: RegisterInputRequest) =>
      register
        ? storesRegistersPartialUpdate(store, String(register.id), body)
        : storesRegistersCreate(store, body),
    refresh: [STORES],
    fields: ['code', 'name', 'is_active'],
    placeOf: { duplicate: 'code' },
    onDone: onClose,
  });
  return (
    <FormDialog
      title={text(register ? 'registers.editTitle' : 'registers.add')}
      submitLabel={text(register ? 'form.save' : 'registers.add')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ code: code.trim(), name: name.trim(), is_active: active })}
    >
      <TextInput
        label={text('registers.code')}
        data-autofocus
        maxLength={20}
        value={code}
        error={save.refusal.fields.code}
        onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
      />
      <TextInput
        label={text('registers.name')}
        placeholder={text('registers.optional')}
        maxLength={60}
        value={name}
        error={save.refusal.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {register && (
        <Switch
          label={text('registers.isActive')}
          checked={active}
          error={save.refusal.fields.is_active}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
