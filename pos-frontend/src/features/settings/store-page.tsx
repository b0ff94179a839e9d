import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Settings } from '@/shared/api/generated/model/settings';
import type { StoreOutput } from '@/shared/api/generated/model/storeOutput';
import { useSettingsRetrieve } from '@/shared/api/generated/settings';
import {
  getStoresRetrieveQueryKey,
  storesDestroy,
  storesPartialUpdate,
  storesRetrieve,
} from '@/shared/api/generated/stores';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { ConfirmDialog } from './confirm-dialog';
import { OwnText } from './own-text';
import { SaveBar } from './save-bar';
import { Section, SettingsForm, SettingsPage } from './settings-page';
import classes from './settings-page.module.css';
import { StoreRegisters } from './store-registers';
import { type StoreField, type StoreValues, storeRequest, storeValues } from './store-values';
import { StoreZones } from './store-zones';
import { useSettingsTexts } from './texts';
import { timezonesWith } from './timezones';
import { UnsavedGuard } from './unsaved-guard';
import { useEdit } from './use-edit';
import { STORES, useStore } from './use-stores';

const POLICIES = ['BLOCK', 'WARN', 'ALLOW'] as const;
const CODE = /^[A-Z0-9][A-Z0-9_-]*$/;

/** One store: what it is called, what it does in its own way, its tills and zones. */
export function StorePage() {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const { storeId } = useParams({ strict: false });
  const id = Number(storeId);
  const store = useStore(id);
  const settings = useSettingsRetrieve();
  const error = store.error ?? settings.error;
  return (
    <SettingsPage
      title={store.data?.name ?? text('stores.place')}
      back={
        <Link to="/settings/stores" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden />
          {text('stores.back')}
        </Link>
      }
      action={store.data && <RemoveStore store={store.data} />}
    >
      {store.data && settings.data ? (
        <>
          <StoreForm key={id} loaded={store.data} retailer={settings.data} />
          <StoreRegisters storeId={id} />
          <StoreZones storeId={id} />
        </>
      ) : error ? (
        <ErrorMessage
          error={error}
          onRetry={() => {
            void store.refetch();
            void settings.refetch();
          }}
        />
      ) : (
        <output>{ui('status.loading')}</output>
      )}
    </SettingsPage>
  );
}

function useStoreEdit(loaded: StoreOutput) {
  const text = useSettingsTexts();
  const queryClient = useQueryClient();
  const id = String(loaded.id);
  return useEdit<StoreOutput, StoreValues>({
    loaded,
    valuesOf: storeValues,
    save: (changes, version) => storesPartialUpdate(id, { ...storeRequest(changes), version }),
    reload: () => storesRetrieve(id),
    placeOf: { duplicate: 'code' },
    onSaved: (saved) => {
      queryClient.setQueryData(getStoresRetrieveQueryKey(id), saved);
      for (const queryKey of [[STORES], ['/api/v1/auth/me']]) {
        void queryClient.invalidateQueries({ queryKey });
      }
      notifications.show({ message: text('form.saved') });
    },
    check: ({ code, name }) => ({
      ...(!CODE.test(code) && { code: text('stores.codeForm') }),
      ...(name.trim() === '' && { name: text('stores.needed') }),
    }),
  });
}

function StoreForm({ loaded, retailer }: { loaded: StoreOutput; retailer: Settings }) {
  const text = useSettingsTexts();
  const edit = useStoreEdit(loaded);
  const { values, set, errorOf } = edit;
  const labels: Record<StoreField, string> = {
    code: text('stores.code'),
    name: text('stores.name'),
    timezone: text('stores.timezone'),
    is_active: text('stores.isActive'),
    shortage_policy: text('general.field.shortage_policy'),
    receipt_header: text('general.field.receipt_header'),
    receipt_footer: text('general.field.receipt_footer'),
  };
  const asRetailer = text('stores.asRetailer', {
    value: text(`general.policy.${retailer.shortage_policy}`),
  });
  const wordsOf = (field: StoreField, shown: StoreValues): string => {
    if (field === 'is_active') return text(shown.is_active ? 'audit.yes' : 'audit.no');
    const policy = POLICIES.find((one) => one === shown.shortage_policy);
    if (field === 'shortage_policy') {
      return policy ? text(`general.policy.${policy}`) : asRetailer;
    }
    return shown[field] || text('audit.nothing');
  };

  return (
    <SettingsForm label={text('stores.place')} onSubmit={edit.submit}>
      <UnsavedGuard dirty={edit.dirty} />
      <Section title={text('stores.place')}>
        <TextInput
          label={labels.code}
          description={text('stores.aboutCode')}
          maxLength={20}
          value={values.code}
          error={errorOf('code')}
          onChange={(event) => set('code', event.currentTarget.value.toUpperCase())}
        />
        <TextInput
          label={labels.name}
          maxLength={120}
          value={values.name}
          error={errorOf('name')}
          onChange={(event) => set('name', event.currentTarget.value)}
        />
        <NativeSelect
          label={labels.timezone}
          value={values.timezone}
          data={timezonesWith(values.timezone)}
          error={errorOf('timezone')}
          onChange={(event) => set('timezone', event.currentTarget.value)}
        />
        <Switch
          label={labels.is_active}
          description={text('stores.aboutActive')}
          checked={values.is_active}
          error={errorOf('is_active')}
          onChange={(event) => set('is_active', event.currentTarget.checked)}
        />
      </Section>
      <Section title={text('stores.ownWays')} hint={text('stores.ownWaysHint')}>
        <NativeSelect
          label={labels.shortage_policy}
          value={values.shortage_policy}
          data={[
            { value: '', label: asRetailer },
            ...POLICIES.map((value) => ({ value, label: text(`general.policy.${value}`) })),
          ]}
          error={errorOf('shortage_policy')}
          onChange={(event) => set('shortage_policy', event.currentTarget.value)}
        />
        {(['receipt_header', 'receipt_footer'] as const).map((field) => (
          <OwnText
            key={field}
            label={labels[field]}
            value={values[field]}
            retailers={retailer[field]}
            error={errorOf(field)}
            onChange={(value) => set(field, value)}
          />
        ))}
      </Section>
      <SaveBar edit={edit} labelOf={(field) => labels[field]} wordsOf={wordsOf} />
    </SettingsForm>
  );
}

function RemoveStore({ store }: { store: StoreOutput }) {
  const text = useSettingsTexts();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {text('stores.remove')}
      </Button>
      {asked && (
        <ConfirmDialog
          title={text('stores.removeTitle', { name: store.name })}
          body={text('stores.removeBody')}
          submitLabel={text('stores.remove')}
          send={() => storesDestroy(String(store.id))}
          refresh={[STORES, '/api/v1/auth/me']}
          done={text('stores.removed', { name: store.name })}
          onDone={() => void navigate({ to: '/settings/stores' })}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
