import { Alert, Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconPlus, IconReceiptTax } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import {
  catalogTaxCategoriesCreate,
  catalogTaxCategoriesDestroy,
  catalogTaxCategoriesPartialUpdate,
  catalogTaxCategoriesRetrieve,
  useCatalogTaxCategoriesList,
} from '@/shared/api/generated/catalog';
import type { TaxCategoryOutput } from '@/shared/api/generated/model/taxCategoryOutput';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Message } from '@/shared/ui/message';
import { ConfirmDialog } from './confirm-dialog';
import { FormDialog } from './form-dialog';
import { RowButton } from './row-button';
import classes from './settings-page.module.css';
import { SimpleList } from './simple-list';
import { parseRate, rateText } from './tax-rate';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const TAXES = '/api/v1/catalog/tax_categories';
const ALL = { page_size: 200 };

type Open = { kind: 'new' } | { kind: 'change' | 'remove'; tax: TaxCategoryOutput };

function useTaxColumns(onOpen: (tax: TaxCategoryOutput) => void): DataColumn<TaxCategoryOutput>[] {
  const text = useSettingsTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        meta: { label: text('taxes.name'), grow: true },
        cell: ({ row: { original } }) => (
          <RowButton
            label={text('taxes.change', { name: original.name })}
            onClick={() => onOpen(original)}
          >
            {original.name}
          </RowButton>
        ),
      },
      {
        id: 'rate',
        meta: { label: text('taxes.rate'), align: 'right' },
        cell: ({ row }) => `${rateText(row.original.rate)} %`,
      },
      {
        id: 'product_count',
        meta: { label: text('taxes.products'), align: 'right' },
        cell: ({ row }) => row.original.product_count,
      },
    ],
    [text, onOpen],
  );
}

/** What products are taxed at. */
export function TaxesPage() {
  const text = useSettingsTexts();
  const taxes = useCatalogTaxCategoriesList(ALL);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const change = useCallback((tax: TaxCategoryOutput) => setOpen({ kind: 'change', tax }), []);
  const columns = useTaxColumns(change);
  return (
    <>
      <SimpleList
        title={text('taxes.title')}
        hint={text('taxes.hint')}
        label={text('taxes.table')}
        action={
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen({ kind: 'new' })}
          >
            {text('taxes.add')}
          </Button>
        }
        columns={columns}
        rows={taxes.data?.results}
        rowId={(tax) => String(tax.id)}
        query={taxes}
        onOpen={change}
        empty={
          <Message
            icon={IconReceiptTax}
            title={text('taxes.emptyTitle')}
            body={text('taxes.emptyBody')}
          />
        }
      />
      {open?.kind === 'new' && <TaxDialog onClose={close} />}
      {open?.kind === 'change' && (
        <TaxDialog
          tax={open.tax}
          onClose={close}
          onRemove={() => setOpen({ kind: 'remove', tax: open.tax })}
        />
      )}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={text('taxes.removeTitle', { name: open.tax.name })}
          body={text('taxes.removeBody')}
          submitLabel={text('taxes.remove', { name: open.tax.name })}
          send={() => catalogTaxCategoriesDestroy(String(open.tax.id))}
          refresh={[TAXES]}
          onClose={close}
        />
      )}
    </>
  );
}

interface TaxDialogProps {
  tax?: TaxCategoryOutput;
  onClose: () => void;
  onRemove?: () => void;
}

function TaxDialog({ tax, onClose, onRemove }: TaxDialogProps) {
  const text = useSettingsTexts();
  const [name, setName] = useState(tax?.name ?? '');
  const [rate, setRate] = useState(tax ? rateText(tax.rate) : '');
  const [malformed, setMalformed] = useState(false);
  // What others have made of it meanwhile.
  const [newer, setNewer] = useState<TaxCategoryOutput | null>(null);
  const seen = newer ?? tax;
  const save = useSave({
    send: async (body: { name: string; rate: string }) =>
      seen
        ? catalogTaxCategoriesPartialUpdate(String(seen.id), { ...body, version: seen.version })
        : catalogTaxCategoriesCreate(body),
    refresh: [TAXES],
    fields: ['name', 'rate'],
    placeOf: { duplicate: 'name' },
    onDone: onClose,
    onRefused: async ({ code }) => {
      if (code === 'stale_version' && tax) {
        setNewer(await catalogTaxCategoriesRetrieve(String(tax.id)));
      }
    },
  });
  const stale = save.error?.code === 'stale_version';
  return (
    <FormDialog
      title={text(tax ? 'taxes.changeTitle' : 'taxes.add')}
      submitLabel={text(tax ? 'form.save' : 'taxes.create')}
      save={stale ? { ...save, refusal: { fields: {}, rest: null } } : save}
      onClose={onClose}
      onSubmit={() => {
        const parsed = parseRate(rate);
        setMalformed(parsed === null);
        if (parsed !== null) save.run({ name: name.trim(), rate: parsed });
      }}
      aside={
        onRemove && (
          <Button variant="subtle" className={classes.danger} onClick={onRemove}>
            {text('taxes.remove', { name: tax?.name ?? '' })}
          </Button>
        )
      }
    >
      <TextInput
        label={text('taxes.name')}
        data-autofocus
        maxLength={60}
        value={name}
        error={save.refusal.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={text('taxes.rate')}
        inputMode="decimal"
        rightSection={'%'}
        value={rate}
        error={malformed ? text('taxes.rateForm') : save.refusal.fields.rate}
        onChange={(event) => setRate(event.currentTarget.value)}
      />
      {stale && newer && (
        <Alert role="alert" color="attention" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {text('taxes.stale', { name: newer.name, rate: rateText(newer.rate) })}
        </Alert>
      )}
    </FormDialog>
  );
}
