import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { VendorItemOutput } from '@/shared/api/generated/model/vendorItemOutput';
import {
  purchasingVendorsItemsDestroy,
  purchasingVendorsItemsPartialUpdate,
  purchasingVendorsItemsRetrieve,
} from '@/shared/api/generated/purchasing-vendors';
import { ConflictNotice } from '@/shared/forms/conflict-notice';
import { useDraft } from '@/shared/forms/use-draft';
import { useRefusal } from '@/shared/forms/use-refusal';
import { formatMoney } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats, useSeesCost } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { bodyOf, type ItemValues, problemsOf, valuesOfItem } from './item-values';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useRefreshVendors } from './use-vendors';
import own from './vendors.module.css';

interface VendorItemRowProps {
  item: VendorItemOutput;
  editing: boolean;
  onEdit: (on: boolean) => void;
}

export function VendorItemRow(props: VendorItemRowProps) {
  // Anew for each edit, from what the row says by then.
  return props.editing ? <EditedRow {...props} /> : <ShownRow {...props} />;
}

function ShownRow({ item, onEdit }: VendorItemRowProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const mayEdit = useMayEditVendors();
  const seesCost = useSeesCost();
  const { sku } = item;
  return (
    <tr>
      <td>
        <ProductCell product={item.product_name} variant={item.variant_name} sku={sku} />
      </td>
      <td>{item.vendor_sku}</td>
      <td className={classes.right}>
        <Quantity value={item.pack_size} />
      </td>
      {seesCost && (
        <td className={classes.right}>
          {item.last_cost === null ? (
            <span className={classes.muted}>{text('items.noCost')}</span>
          ) : (
            formatMoney(item.last_cost, item.currency, locale)
          )}
        </td>
      )}
      {mayEdit && (
        <td className={own.rowActions}>
          <Tooltip label={text('items.editOf', { sku })}>
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={text('items.editOf', { sku })}
              onClick={() => onEdit(true)}
            >
              <IconPencil size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <RemoveItem item={item} />
        </td>
      )}
    </tr>
  );
}

function RemoveItem({ item }: { item: VendorItemOutput }) {
  const text = usePurchasingTexts();
  const refresh = useRefreshVendors();
  const [sure, setSure] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure) confirm.current?.focus();
  }, [sure]);
  const { sku, vendor_id: vendorId } = item;
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => purchasingVendorsItemsDestroy(String(vendorId), String(item.id)),
    onSuccess: async () => {
      notifications.show({ message: text('items.removed', { sku }) });
      await refresh();
    },
  });
  const { rest } = useRefusal(error instanceof ApiError ? error : null, []);
  if (sure) {
    return (
      <Button
        size="compact-sm"
        color="problem"
        ref={confirm}
        loading={isPending}
        onClick={() => mutate()}
        onBlur={() => setSure(false)}
      >
        {rest ?? text('items.sureRemove', { sku })}
      </Button>
    );
  }
  return (
    <Tooltip label={text('items.removeOf', { sku })}>
      <ActionIcon
        variant="subtle"
        size={36}
        aria-label={text('items.removeOf', { sku })}
        onClick={() => setSure(true)}
      >
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

const FIELDS = ['vendor_sku', 'pack_size', 'last_cost'] as const;

function EditedRow({ item, onEdit }: VendorItemRowProps) {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  const refresh = useRefreshVendors();
  const { sku } = item;
  const [vendorId, itemId] = [String(item.vendor_id), String(item.id)];
  const draft = useDraft<VendorItemOutput, ItemValues>(item, valuesOfItem);
  const problems = problemsOf(draft.changes);
  const { mutate, isPending, error } = useMutation<VendorItemOutput>({
    networkMode: 'always',
    mutationFn: () =>
      purchasingVendorsItemsPartialUpdate(vendorId, itemId, {
        ...bodyOf(draft.changes),
        version: draft.version,
      }),
    onSuccess: async () => {
      await refresh();
      notifications.show({ message: text('items.saved', { sku }) });
      onEdit(false);
    },
    onError: async (failure) => {
      if (!(failure instanceof ApiError) || failure.code !== 'stale_version') return;
      draft.carryOver(await purchasingVendorsItemsRetrieve(vendorId, itemId));
    },
  });
  const refusal = error instanceof ApiError && error.code !== 'stale_version' ? error : null;
  const { fields, rest } = useRefusal(refusal, FIELDS);

  function save(): void {
    if (isPending || Object.keys(problems).length > 0) return;
    if (draft.dirty) mutate();
    else onEdit(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape' && !isPending) onEdit(false);
  }

  const box = (field: keyof ItemValues, label: string, more: object = {}) => {
    const problem = problems[field];
    return (
      <TextInput
        aria-label={label}
        autoComplete="off"
        disabled={isPending}
        value={draft.values[field]}
        error={problem ? text(`items.problem.${problem}`) : fields[field]}
        onChange={(event) => draft.set(field, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        {...more}
      />
    );
  };
  const number = { inputMode: 'decimal', ...KEEP_SCANS_OUT };
  return (
    <tr className={own.edited}>
      <td>
        <ProductCell product={item.product_name} variant={item.variant_name} sku={sku} />
        {draft.theirs && (
          <ConflictNotice
            fields={draft.theirs.map((field) => text(`items.fields.${field}`))}
            onTake={draft.takeTheirs}
          />
        )}
        {rest !== null && (
          <p role="alert" className={own.wrong}>
            {rest}
          </p>
        )}
      </td>
      <td>
        {box('vendor_sku', text('items.vendorSkuOf', { sku }), { maxLength: 60, autoFocus: true })}
      </td>
      <td className={own.number}>{box('pack_size', text('items.packOf', { sku }), number)}</td>
      {seesCost && (
        <td className={own.number}>{box('last_cost', text('items.costOf', { sku }), number)}</td>
      )}
      <td className={own.rowActions}>
        <Button size="compact-sm" loading={isPending} onClick={save}>
          {text('items.save')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isPending}
          onClick={() => onEdit(false)}
        >
          {text('items.cancel')}
        </Button>
      </td>
    </tr>
  );
}
