import { Button, Switch, TextInput } from '@mantine/core';
import { IconPlus, IconTag } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import {
  inventoryAdjustmentsReasonsCreate,
  inventoryAdjustmentsReasonsPartialUpdate,
  useInventoryAdjustmentsReasonsList,
} from '@/shared/api/generated/inventory-adjustments';
import type { ReasonOutput } from '@/shared/api/generated/model/reasonOutput';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Message } from '@/shared/ui/message';
import { ActiveMark } from './active-mark';
import { FormDialog } from './form-dialog';
import { RowButton } from './row-button';
import { SimpleList } from './simple-list';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const REASONS = '/api/v1/inventory/adjustments/reasons';
const ALL = { page_size: 200 };

function useReasonColumns(onOpen: (reason: ReasonOutput) => void): DataColumn<ReasonOutput>[] {
  const text = useSettingsTexts();
  return useMemo(
    () => [
      {
        id: 'label',
        meta: { label: text('reasons.label'), grow: true },
        cell: ({ row: { original } }) => (
          <RowButton
            label={text('reasons.change', { name: original.label })}
            onClick={() => onOpen(original)}
          >
            {original.label}
          </RowButton>
        ),
      },
      { id: 'code', meta: { label: text('reasons.code') }, cell: ({ row }) => row.original.code },
      {
        id: 'is_active',
        meta: { label: text('reasons.status') },
        cell: ({ row }) => (
          <ActiveMark
            active={row.original.is_active}
            words={[text('reasons.offered'), text('reasons.retired')]}
          />
        ),
      },
    ],
    [text, onOpen],
  );
}

/** Why stock is set right by hand, in the retailer's words. */
export function ReasonsPage() {
  const text = useSettingsTexts();
  const reasons = useInventoryAdjustmentsReasonsList(ALL);
  const [open, setOpen] = useState<ReasonOutput | 'new' | null>(null);
  const columns = useReasonColumns(setOpen);
  return (
    <>
      <SimpleList
        title={text('reasons.title')}
        hint={text('reasons.hint')}
        label={text('reasons.table')}
        action={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {text('reasons.add')}
          </Button>
        }
        columns={columns}
        rows={reasons.data?.results}
        rowId={(reason) => String(reason.id)}
        query={reasons}
        onOpen={setOpen}
        empty={<Message icon={IconTag} title={text('reasons.title')} body={text('reasons.hint')} />}
      />
      {open === 'new' && <NewReason onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && (
        <ChangeReason key={open.id} reason={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function NewReason({ onClose }: { onClose: () => void }) {
  const text = useSettingsTexts();
  const [label, setLabel] = useState('');
  const [code, setCode] = useState('');
  const save = useSave({
    send: inventoryAdjustmentsReasonsCreate,
    refresh: [REASONS],
    fields: ['code', 'label'],
    placeOf: { duplicate: 'code' },
    onDone: onClose,
  });
  return (
    <FormDialog
      title={text('reasons.add')}
      submitLabel={text('reasons.create')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ code: code.trim(), label: label.trim() })}
    >
      <TextInput
        label={text('reasons.label')}
        data-autofocus
        maxLength={80}
        value={label}
        error={save.refusal.fields.label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <TextInput
        label={text('reasons.code')}
        description={text('reasons.aboutCode')}
        maxLength={40}
        value={code}
        error={save.refusal.fields.code}
        onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
      />
    </FormDialog>
  );
}

function ChangeReason({ reason, onClose }: { reason: ReasonOutput; onClose: () => void }) {
  const text = useSettingsTexts();
  const [label, setLabel] = useState(reason.label);
  const [active, setActive] = useState(reason.is_active);
  const save = useSave({
    send: (body: { label: string; is_active: boolean }) =>
      inventoryAdjustmentsReasonsPartialUpdate(String(reason.id), body),
    refresh: [REASONS],
    fields: ['label', 'is_active'],
    onDone: onClose,
  });
  return (
    <FormDialog
      title={text('reasons.changeTitle')}
      submitLabel={text('form.save')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ label: label.trim(), is_active: active })}
    >
      <TextInput label={text('reasons.code')} value={reason.code} readOnly />
      <TextInput
        label={text('reasons.label')}
        data-autofocus
        maxLength={80}
        value={label}
        error={save.refusal.fields.label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Switch
        label={text('reasons.isActive')}
        description={text('reasons.aboutActive')}
        checked={active}
        error={save.refusal.fields.is_active}
        onChange={(event) => setActive(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
