import { Alert, Autocomplete, Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { IconClipboardList, IconLock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';
import { inventoryCountsCreate } from '@/shared/api/generated/inventory-counts';
import type { CountInputRequest } from '@/shared/api/generated/model/countInputRequest';
import type { CountRow } from '@/shared/api/generated/model/countRow';
import { underKey } from '@/shared/api/write-once';
import { useCategoryOptions } from '@/shared/choices/use-category-options';
import formClasses from '@/shared/documents/document-form.module.css';
import { useSession } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { Moment } from '@/shared/ui/values';
import { WriteNotice } from '@/shared/ui/write-notice';
import { BackToCounts } from './back-to-counts';
import classes from './counts.module.css';
import { useMayCount } from './may-count';
import { type CountForm, type MissingField, missingOf, requestOf } from './new-count';
import { ScopeChoice } from './scope-choice';
import { useCountTexts } from './texts';
import { useActiveFullCount, useCountStep, useItemsOnList, useZoneNames } from './use-counts';

/** What is to be counted, and where. */
export function NewCountPage() {
  const text = useCountTexts();
  const mayCount = useMayCount();
  return (
    <div className={formClasses.page}>
      <header className={formClasses.header}>
        <BackToCounts />
        <PageTitle className={formClasses.pageTitle}>{text('form.title')}</PageTitle>
      </header>
      {mayCount() ? (
        <Writing />
      ) : (
        <Message icon={IconLock} title={text('form.noStore')} body={text('form.noStoreBody')} />
      )}
    </div>
  );
}

const activeSchema = z.object({ session_id: z.number(), number: z.string() });

/** A count of the whole store that is under way; of a race, only which. */
type Active = Pick<CountRow, 'id' | 'number'> &
  Partial<Pick<CountRow, 'created_by' | 'started_at' | 'created_at'>>;

/** The count that somebody began while this one was filled in. */
function activeOf(error: ApiError | null): Active | null {
  if (error?.code !== 'count_active') return null;
  const { data } = activeSchema.safeParse(error.extra);
  return data ? { id: data.session_id, number: data.number } : null;
}

/** Which count makes a second one of the whole store impossible, and the way to it. */
function InTheWay({ count, store }: { count: Active; store: string }) {
  const text = useCountTexts();
  const { id, number, created_by: by, started_at, created_at } = count;
  return (
    <Alert
      role="status"
      color="attention"
      icon={<IconClipboardList size={18} aria-hidden />}
      title={text('form.active', { store })}
    >
      {created_at === undefined
        ? text('form.activeRace', { number })
        : text('form.activeBody', { number, name: by?.name ?? text('underWay.somebody') })}{' '}
      {created_at !== undefined && (
        <>
          {text('underWay.begun')} <Moment value={started_at ?? created_at} />
          {'. '}
        </>
      )}
      <Link
        to="/inventory/counts/$countId"
        params={{ countId: String(id) }}
        className={classes.inText}
      >
        {text('form.openActive', { number })}
      </Link>
    </Alert>
  );
}

function Writing() {
  const text = useCountTexts();
  const navigate = useNavigate();
  const { stores } = useSession();
  const [only] = stores.length === 1 ? stores : [];
  const [form, setForm] = useState<CountForm>({
    storeId: only?.id ?? null,
    scope: null,
    zone: '',
    categoryId: null,
    note: '',
  });
  const [missing, setMissing] = useState<MissingField | null>(null);
  const active = useActiveFullCount(form.storeId);
  const storeName = stores.find(({ id }) => id === form.storeId)?.name ?? '';
  const write = useCountStep<CountInputRequest>({
    send: (attempt) => inventoryCountsCreate(attempt.body, underKey(attempt)),
    onDone: ({ id }) =>
      void navigate({
        to: '/inventory/counts/$countId/scan',
        params: { countId: String(id) },
        // The form is no page to come back to: what it said has become the count.
        replace: true,
      }),
  });
  const inTheWay = active ?? activeOf(write.error);
  const blocked = inTheWay !== null;

  function change(patch: Partial<CountForm>): void {
    setForm((now) => ({ ...now, ...patch }));
    setMissing(null);
    write.forgetError();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const first = missingOf(form, blocked);
    setMissing(first);
    const request = requestOf(form);
    if (first === null && request) write.write(request);
  }

  const wrong = (field: MissingField) => (missing === field ? text(`form.missing.${field}`) : null);
  return (
    <form className={formClasses.form} onSubmit={submit} noValidate>
      <div className={formClasses.fields}>
        <p className={classes.lead}>{text('form.lead')}</p>
        <div className={classes.form}>
          <NativeSelect
            label={text('form.store')}
            value={form.storeId ?? ''}
            data-autofocus
            data={[
              ...(form.storeId === null ? [{ value: '', label: text('form.choose') }] : []),
              ...stores.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            error={wrong('store')}
            onChange={(event) => change({ storeId: Number(event.currentTarget.value) || null })}
          />
          {inTheWay && <InTheWay count={inTheWay} store={storeName} />}
          <ScopeChoice
            value={form.scope}
            onChange={(scope) => change({ scope })}
            fullBlocked={blocked}
            error={wrong('scope')}
          />
          <Scoped form={form} onChange={change} wrong={wrong} />
          <OnList form={form} blocked={blocked} store={storeName} />
          <TextInput
            label={text('form.note')}
            placeholder={text('form.optional')}
            maxLength={500}
            value={form.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          {write.error?.code !== 'count_active' && <WriteNotice write={write} />}
        </div>
      </div>
      <div className={formClasses.foot}>
        <span />
        <Button
          type="submit"
          loading={write.progress === 'sending' || write.progress === 'checking'}
          disabled={write.progress === 'unknown'}
        >
          {text('form.create')}
        </Button>
      </div>
    </form>
  );
}

interface ScopedProps {
  form: CountForm;
  onChange: (patch: Partial<CountForm>) => void;
  wrong: (field: MissingField) => string | null;
}

/** Which zone, or which category. */
function Scoped({ form, onChange, wrong }: ScopedProps) {
  const text = useCountTexts();
  const zones = useZoneNames(form.scope === 'ZONE' ? form.storeId : null);
  const categories = useCategoryOptions();
  if (form.scope === 'ZONE') {
    return (
      <Autocomplete
        size="md"
        label={text('form.zone')}
        description={text('form.zoneHint')}
        maxLength={60}
        data={zones}
        value={form.zone}
        onChange={(zone) => onChange({ zone })}
        error={wrong('zone')}
      />
    );
  }
  if (form.scope === 'CATEGORY') {
    return (
      <Select
        size="md"
        label={text('form.category')}
        placeholder={text('form.categoryHint')}
        data={categories.map(({ value, label }) => ({ value: String(value), label }))}
        value={form.categoryId === null ? null : String(form.categoryId)}
        onChange={(value) => onChange({ categoryId: value === null ? null : Number(value) })}
        error={wrong('category')}
        searchable
        allowDeselect={false}
      />
    );
  }
  return null;
}

/** How much there is to count, where the stock list can tell. */
function OnList({ form, blocked, store }: { form: CountForm; blocked: boolean; store: string }) {
  const text = useCountTexts();
  const { scope, storeId, categoryId } = form;
  const whole = scope === 'FULL_STORE' && !blocked;
  const asked = whole || (scope === 'CATEGORY' && categoryId !== null);
  const count = useItemsOnList(asked ? storeId : null, scope === 'CATEGORY' ? categoryId : null);
  if (count === undefined) return null;
  return (
    <output className={classes.muted}>
      {text(whole ? 'form.items' : 'form.categoryItems', { count, store })}
    </output>
  );
}
