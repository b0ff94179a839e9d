import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { getAuthMeRetrieveQueryKey } from '@/shared/api/generated/auth';
import type { Settings } from '@/shared/api/generated/model/settings';
import {
  getSettingsRetrieveQueryKey,
  settingsPartialUpdate,
  settingsRetrieve,
  useSettingsRetrieve,
} from '@/shared/api/generated/settings';
import { useSession } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import {
  type GeneralField,
  type GeneralValues,
  generalProblems,
  generalRequest,
  generalValues,
} from './general-values';
import { ReceiptText } from './receipt-text';
import { SaveBar } from './save-bar';
import { Section, SettingsForm, SettingsPage } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { timezonesWith } from './timezones';
import { UnsavedGuard } from './unsaved-guard';
import { useEdit } from './use-edit';

const POLICIES = ['BLOCK', 'WARN', 'ALLOW'] as const;

/** What holds in all stores of the retailer, unless a store or an item says otherwise. */
export function GeneralPage() {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const settings = useSettingsRetrieve();
  return (
    <SettingsPage title={text('general.title')} hint={text('general.hint')}>
      {settings.data && <GeneralForm loaded={settings.data} />}
      {!settings.data && settings.error && (
        <ErrorMessage error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.isPending && <output>{ui('status.loading')}</output>}
    </SettingsPage>
  );
}

function useGeneralEdit(loaded: Settings) {
  const text = useSettingsTexts();
  const queryClient = useQueryClient();
  return useEdit<Settings, GeneralValues>({
    loaded,
    valuesOf: generalValues,
    save: (changes, version) => settingsPartialUpdate({ ...generalRequest(changes), version }),
    reload: () => settingsRetrieve(),
    onSaved: (saved) => {
      queryClient.setQueryData(getSettingsRetrieveQueryKey(), saved);
      // The shop's name and time zone are shown around every page.
      void queryClient.invalidateQueries({ queryKey: getAuthMeRetrieveQueryKey() });
      notifications.show({ message: text('form.saved') });
    },
    check: (values) =>
      Object.fromEntries(
        Object.entries(generalProblems(values)).map(([field, problem]) => [
          field,
          text(`general.problem.${problem}`),
        ]),
      ),
  });
}

function GeneralForm({ loaded }: { loaded: Settings }) {
  const text = useSettingsTexts();
  const { role, all_stores: everywhere } = useSession();
  const edit = useGeneralEdit(loaded);
  const { values, set, errorOf } = edit;
  const input = (field: 'name' | 'default_reorder_point' | 'over_receipt_tolerance') => ({
    label: text(`general.field.${field}`),
    value: values[field],
    error: errorOf(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      set(field, event.currentTarget.value),
  });
  const toggle = (
    field: 'blind_counts' | 'tax_inclusive' | 'require_second_factor_for_owners',
  ) => ({
    label: text(`general.field.${field}`),
    description: text(`general.about.${field}`),
    checked: values[field],
    error: errorOf(field),
    onChange: (event: { currentTarget: { checked: boolean } }) =>
      set(field, event.currentTarget.checked),
  });
  const wordsOf = (field: GeneralField, shown: GeneralValues): string => {
    const value = shown[field];
    if (typeof value === 'boolean') return text(value ? 'audit.yes' : 'audit.no');
    const policy = POLICIES.find((one) => one === value);
    if (field === 'shortage_policy' && policy) return text(`general.policy.${policy}`);
    return value || text('audit.nothing');
  };

  return (
    <SettingsForm label={text('general.title')} onSubmit={edit.submit}>
      <UnsavedGuard dirty={edit.dirty} />
      {!everywhere && <p className={classes.quiet}>{text('general.someStores')}</p>}
      <fieldset disabled={!everywhere} className={classes.fieldset}>
        <Section title={text('general.shop')}>
          <TextInput {...input('name')} required withAsterisk={false} maxLength={120} />
          <NativeSelect
            label={text('general.field.timezone')}
            description={text('general.about.timezone')}
            value={values.timezone}
            data={timezonesWith(values.timezone)}
            error={errorOf('timezone')}
            onChange={(event) => set('timezone', event.currentTarget.value)}
          />
          <div>
            <div className={classes.label}>{text('general.currency')}</div>
            {loaded.currency} <span className={classes.quiet}>{text('general.aboutCurrency')}</span>
          </div>
        </Section>
        <Section title={text('general.stock')}>
          <TextInput
            {...input('default_reorder_point')}
            description={text('general.about.default_reorder_point')}
            inputMode="decimal"
          />
          <NativeSelect
            label={text('general.field.shortage_policy')}
            description={text('general.about.shortage_policy')}
            value={values.shortage_policy}
            data={POLICIES.map((value) => ({ value, label: text(`general.policy.${value}`) }))}
            error={errorOf('shortage_policy')}
            onChange={(event) => set('shortage_policy', event.currentTarget.value)}
          />
          <TextInput
            {...input('over_receipt_tolerance')}
            description={text('general.about.over_receipt_tolerance')}
            inputMode="decimal"
            rightSection={'%'}
          />
          <Switch {...toggle('blind_counts')} />
        </Section>
        <Section title={text('general.selling')}>
          <Switch {...toggle('tax_inclusive')} />
          <ReceiptText
            label={text('general.field.receipt_header')}
            value={values.receipt_header}
            error={errorOf('receipt_header')}
            onChange={(value) => set('receipt_header', value)}
          />
          <ReceiptText
            label={text('general.field.receipt_footer')}
            value={values.receipt_footer}
            error={errorOf('receipt_footer')}
            onChange={(value) => set('receipt_footer', value)}
          />
        </Section>
        <Section title={text('general.security')}>
          <Switch {...toggle('require_second_factor_for_owners')} disabled={role !== 'OWNER'} />
        </Section>
      </fieldset>
      <SaveBar edit={edit} labelOf={(field) => text(`general.field.${field}`)} wordsOf={wordsOf} />
    </SettingsForm>
  );
}
