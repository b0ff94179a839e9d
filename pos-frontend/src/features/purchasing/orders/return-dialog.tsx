import { Button, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { VendorReturnInputRequest } from '@/shared/api/generated/model/vendorReturnInputRequest';
import type { VendorReturnOutput } from '@/shared/api/generated/model/vendorReturnOutput';
import { purchasingVendorReturnsCreate } from '@/shared/api/generated/purchasing-vendor-returns';
import { underKey } from '@/shared/api/write-once';
import { useReasons } from '@/shared/choices/use-reasons';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { useDocumentTexts } from '@/shared/documents/texts';
import { formatMoney } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import classes from './orders.module.css';
import { leftToReturn } from './receipt-rules';
import {
  allOf,
  creditOf,
  DAMAGED,
  problemOf,
  type ReturnDraft,
  refusedLines,
  requestOf,
  returnableLines,
} from './return-rules';
import { usePurchasingTexts } from './texts';
import { useGoodsStep } from './use-receipts';

interface ReturnDialogProps {
  receipt: GoodsReceiptOutput;
  /** Its name. */
  store: string;
  onClose: () => void;
}

/** Goods of a receipt go back to the vendor: which, how many, and why. */
export function ReturnDialog({ receipt, store, onClose }: ReturnDialogProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const { number, vendor_name: vendor } = receipt;
  const [draft, setDraft] = useState<ReturnDraft>({
    typed: {},
    reason: DAMAGED,
    reference: '',
    note: '',
  });
  const request = requestOf(receipt, draft);
  const write = useGoodsStep<VendorReturnInputRequest, VendorReturnOutput>({
    send: (attempt) => purchasingVendorReturnsCreate(attempt.body, underKey(attempt)),
    onDone: (made) => {
      notifications.show({ message: text('returning.done', { number: made.number, vendor }) });
      onClose();
    },
  });
  const refused =
    write.error && write.refused
      ? refusedLines(
          write.error,
          write.refused,
          (available) => text('returning.short', { available }),
          locale,
        )
      : {};
  const credit = request && creditOf(receipt, request);
  return (
    <StepDialog
      title={text('returning.title', { number })}
      confirm={text('returning.confirm')}
      keep={text('reversing.keep')}
      wide
      disabled={request === null}
      write={write}
      onConfirm={() => request && write.write(request)}
      onClose={onClose}
    >
      <p>{text('returning.body', { vendor, store })}</p>
      <fieldset className={classes.plain} disabled={write.progress !== 'idle'}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setDraft((now) => ({ ...now, typed: allOf(receipt) }))}
        >
          {text('returning.all')}
        </Button>
        <ReturnLines
          receipt={receipt}
          typed={draft.typed}
          refused={refused}
          onType={(variantId, typed) =>
            setDraft((now) => ({ ...now, typed: { ...now.typed, [variantId]: typed } }))
          }
        />
        <ReturnTerms draft={draft} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      </fieldset>
      {credit && (
        <output className={classes.credit}>
          {text('returning.credit', {
            vendor,
            amount: formatMoney(credit, receipt.currency, locale),
          })}
        </output>
      )}
    </StepDialog>
  );
}

interface ReturnLinesProps {
  receipt: GoodsReceiptOutput;
  typed: ReturnDraft['typed'];
  refused: Record<number, string>;
  onType: (variantId: number, typed: string) => void;
}

function ReturnLines({ receipt, typed, refused, onType }: ReturnLinesProps) {
  const text = usePurchasingTexts();
  return (
    <div className={pageClasses.scroll}>
      <table className={formClasses.lines} aria-label={text('returning.table')}>
        <thead>
          <tr>
            <th scope="col">{text('order.product')}</th>
            <th scope="col" className={formClasses.right}>
              {text('receipts.accepted')}
            </th>
            <th scope="col" className={formClasses.right}>
              {text('returning.goesBack')}
            </th>
          </tr>
        </thead>
        <tbody>
          {returnableLines(receipt).map((line) => {
            const { variant_id: id, sku } = line;
            const problem = problemOf(line, typed[id]);
            const wrong = problem ? text(`returning.problem.${problem}`) : refused[id];
            return (
              <tr key={line.id}>
                <td className={formClasses.item}>
                  <ProductCell product={line.product_name} variant={line.variant_name} sku={sku} />
                </td>
                <td className={formClasses.right}>
                  <Quantity value={leftToReturn(line).toFixed()} />
                </td>
                <td className={classes.goesBack}>
                  <TextInput
                    {...KEEP_SCANS_OUT}
                    size="sm"
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={text('returning.quantityOf', { sku })}
                    error={wrong}
                    value={typed[id] ?? ''}
                    onChange={(event) => onType(id, event.currentTarget.value)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface ReturnTermsProps {
  draft: ReturnDraft;
  onChange: (part: Partial<ReturnDraft>) => void;
}

function ReturnTerms({ draft, onChange }: ReturnTermsProps) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const reasons = useReasons().data?.results.filter(({ is_active }) => is_active) ?? [];
  return (
    <div className={classes.terms}>
      <NativeSelect
        label={text('ending.reason')}
        value={draft.reason}
        data={reasons.map(({ code, label }) => ({ value: code, label }))}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
      <TextInput
        label={text('returning.reference')}
        placeholder={words('optional')}
        value={draft.reference}
        maxLength={60}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <TextInput
        label={text('order.note')}
        placeholder={words('optional')}
        value={draft.note}
        maxLength={500}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </div>
  );
}
