import { NativeSelect, TextInput } from '@mantine/core';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import type { Refusal } from '@/shared/documents/refusal';
import { useDocumentTexts } from '@/shared/documents/texts';
import { useSession } from '@/shared/session/session';
import { useMayOrder } from './may-order';
import type { Draft, HeadProblem } from './order-draft';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';
import { useActiveVendors } from './use-orders';

interface OrderHeadFieldsProps {
  draft: Draft;
  existing: PurchaseOrderOutput | null;
  vendor: VendorOutput | undefined;
  onChange: (next: (now: Draft) => Draft) => void;
  onVendor: (vendorId: number | null) => void;
  problem: HeadProblem | null;
  refusal: Refusal | null;
}

/** Of whom, for which store, and when it is to come. */
export function OrderHeadFields(props: OrderHeadFieldsProps) {
  const { draft, existing, vendor, onChange, onVendor, problem, refusal } = props;
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const { stores } = useSession();
  const mayOrder = useMayOrder();
  const vendors = useActiveVendors();
  // Nothing is bought of them any more, but the draft still says so.
  const gone =
    existing && vendors.every(({ id }) => id !== existing.vendor_id)
      ? [{ value: String(existing.vendor_id), label: existing.vendor_name }]
      : [];
  return (
    <div className={classes.head}>
      <NativeSelect
        label={text('order.vendor')}
        description={vendor && text('order.leadTime', { count: vendor.lead_time_days })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.vendorId ?? ''}
        data={[
          { value: '', label: text('order.chooseVendor') },
          ...vendors.map(({ id, name }) => ({ value: String(id), label: name })),
          ...gone,
        ]}
        error={problem === 'vendor' ? text('order.missing.vendor') : refusal?.fields.vendor_id}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onVendor(chosen === '' ? null : Number(chosen));
        }}
      />
      <NativeSelect
        label={text('order.store')}
        value={draft.storeId ?? ''}
        data={[
          ...(draft.storeId === null ? [{ value: '', label: text('order.chooseStore') }] : []),
          ...stores
            .filter(({ id }) => mayOrder(id))
            .map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        error={problem === 'store' ? text('order.missing.store') : refusal?.fields.store_id}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange((now) => ({ ...now, storeId: chosen === '' ? null : Number(chosen) }));
        }}
      />
      <TextInput
        type="date"
        label={text('order.expected')}
        description={draft.expected === '' && vendor ? text('order.expectedByLead') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.expected}
        error={refusal?.fields.expected_date}
        onChange={(event) => {
          const expected = event.currentTarget.value;
          onChange((now) => ({ ...now, expected }));
        }}
      />
      <TextInput
        label={text('order.note')}
        placeholder={words('optional')}
        value={draft.note}
        maxLength={500}
        error={refusal?.fields.note}
        onChange={(event) => {
          const note = event.currentTarget.value;
          onChange((now) => ({ ...now, note }));
        }}
      />
    </div>
  );
}
