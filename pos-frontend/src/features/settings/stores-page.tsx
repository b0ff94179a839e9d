import { Button, TextInput } from '@mantine/core';
import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { StoreOutput } from '@/shared/api/generated/model/storeOutput';
import { storesCreate } from '@/shared/api/generated/stores';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Message } from '@/shared/ui/message';
import { ActiveMark } from './active-mark';
import { FormDialog } from './form-dialog';
import classes from './settings-page.module.css';
import { SimpleList } from './simple-list';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';
import { STORES, useAllStores } from './use-stores';

function useStoreColumns(): DataColumn<StoreOutput>[] {
  const text = useSettingsTexts();
  return useMemo(
    () => [
      {
        id: 'code',
        meta: { label: text('stores.code') },
        cell: ({ row }) => row.original.code,
      },
      {
        id: 'name',
        meta: { label: text('stores.name'), grow: true },
        cell: ({ row: { original } }) => (
          <Link
            to="/settings/stores/$storeId"
            params={{ storeId: String(original.id) }}
            className={classes.link}
          >
            {original.name}
          </Link>
        ),
      },
      {
        id: 'timezone',
        meta: { label: text('stores.timezone'), hiddenBelow: 900 },
        cell: ({ row }) => row.original.timezone,
      },
      {
        id: 'shortage_policy',
        meta: { label: text('stores.policy'), hiddenBelow: 900 },
        cell: ({ row: { original } }) =>
          original.shortage_policy && text(`general.policy.${original.shortage_policy}`),
      },
      {
        id: 'is_active',
        meta: { label: text('stores.status') },
        cell: ({ row: { original } }) => (
          <ActiveMark
            active={original.is_active}
            words={[text('stores.open'), text('stores.closed')]}
          />
        ),
      },
    ],
    [text],
  );
}

export function StoresPage() {
  const text = useSettingsTexts();
  const navigate = useNavigate();
  const stores = useAllStores();
  const columns = useStoreColumns();
  const [adding, setAdding] = useState(false);
  const open = useCallback(
    (store: StoreOutput) =>
      void navigate({ to: '/settings/stores/$storeId', params: { storeId: String(store.id) } }),
    [navigate],
  );
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {text('stores.new')}
    </Button>
  );
  return (
    <>
      <SimpleList
        title={text('stores.title')}
        label={text('stores.table')}
        action={add}
        columns={columns}
        rows={stores.data?.results}
        rowId={(store) => String(store.id)}
        query={stores}
        onOpen={open}
        empty={
          <Message
            icon={IconBuildingStore}
            title={text('stores.noStoresTitle')}
            body={text('stores.noStoresBody')}
            action={add}
          />
        }
      />
      {adding && <NewStore onClose={() => setAdding(false)} onMade={open} />}
    </>
  );
}

interface NewStoreProps {
  onClose: () => void;
  onMade: (store: StoreOutput) => void;
}

function NewStore({ onClose, onMade }: NewStoreProps) {
  const text = useSettingsTexts();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const save = useSave({
    send: storesCreate,
    // With the session: whoever works in all stores works in this one, too.
    refresh: [STORES, '/api/v1/auth/me'],
    fields: ['code', 'name'],
    placeOf: { duplicate: 'code' },
    done: text('stores.created', { name }),
    onDone: onMade,
  });
  return (
    <FormDialog
      title={text('stores.new')}
      submitLabel={text('stores.create')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ code: code.trim(), name: name.trim() })}
    >
      <TextInput
        label={text('stores.code')}
        description={text('stores.aboutCode')}
        data-autofocus
        maxLength={20}
        value={code}
        error={save.refusal.fields.code}
        onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
      />
      <TextInput
        label={text('stores.name')}
        maxLength={120}
        value={name}
        error={save.refusal.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
