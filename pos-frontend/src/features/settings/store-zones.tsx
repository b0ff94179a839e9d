import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ZoneOutput } from '@/shared/api/generated/model/zoneOutput';
import {
  storesZonesCreate,
  storesZonesDestroy,
  storesZonesPartialUpdate,
} from '@/shared/api/generated/stores';
import { ErrorMessage } from '@/shared/ui/error-message';
import { ConfirmDialog } from './confirm-dialog';
import { FormDialog } from './form-dialog';
import { PlaceRow } from './place-row';
import { Section } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';
import { STORES, useZones } from './use-stores';

type Open = { kind: 'add' } | { kind: 'rename' | 'remove'; zone: ZoneOutput };

/** The parts of a store. */
export function StoreZones({ storeId }: { storeId: number }) {
  const text = useSettingsTexts();
  const zones = useZones(storeId);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const rows = zones.data?.results;
  return (
    <Section
      title={text('zones.title')}
      hint={text('zones.hint')}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen({ kind: 'add' })}
        >
          {text('zones.add')}
        </Button>
      }
    >
      {zones.error && !rows && (
        <ErrorMessage error={zones.error} onRetry={() => void zones.refetch()} />
      )}
      {rows?.length === 0 && <p className={classes.inherited}>{text('zones.none')}</p>}
      <ul className={classes.list}>
        {rows?.map((zone) => (
          <PlaceRow
            key={zone.id}
            changeLabel={text('zones.rename', { name: zone.name })}
            removeLabel={text('zones.remove', { name: zone.name })}
            onChange={() => setOpen({ kind: 'rename', zone })}
            onRemove={() => setOpen({ kind: 'remove', zone })}
          >
            {zone.name}
          </PlaceRow>
        ))}
      </ul>
      {open?.kind === 'add' && <ZoneDialog storeId={storeId} onClose={close} />}
      {open?.kind === 'rename' && <ZoneDialog storeId={storeId} zone={open.zone} onClose={close} />}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={text('zones.removeTitle', { name: open.zone.name })}
          body={text('zones.removeBody')}
          submitLabel={text('zones.remove', { name: open.zone.name })}
          send={() => storesZonesDestroy(String(storeId), String(open.zone.id))}
          refresh={[STORES]}
          onClose={close}
        />
      )}
    </Section>
  );
}

interface ZoneDialogProps {
  storeId: number;
  zone?: ZoneOutput;
  onClose: () => void;
}

function ZoneDialog({ storeId, zone, onClose }: ZoneDialogProps) {
  const text = useSettingsTexts();
  const [name, setName] = useState(zone?.name ?? '');
  const store = String(storeId);
  const save = useSave({
    send: (body: { name: string }) =>
      zone
        ? storesZonesPartialUpdate(store, String(zone.id), body)
        : storesZonesCreate(store, body),
    refresh: [STORES],
    fields: ['name'],
    placeOf: { duplicate: 'name' },
    onDone: onClose,
  });
  return (
    <FormDialog
      title={text(zone ? 'zones.renameTitle' : 'zones.add')}
      submitLabel={text(zone ? 'form.save' : 'zones.add')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ name: name.trim() })}
    >
      <TextInput
        label={text('zones.name')}
        data-autofocus
        maxLength={60}
        value={name}
        error={save.refusal.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
