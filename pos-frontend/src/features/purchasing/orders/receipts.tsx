import { Button } from '@mantine/core';
import { IconArrowBackUp, IconHistory, IconPackageExport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import pageClasses from '@/shared/documents/document-page.module.css';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { StatusMark } from '@/shared/ui/status-mark';
import { useUiTexts } from '@/shared/ui/texts';
import { Moment } from '@/shared/ui/values';
import { useMayOrder } from './may-order';
import classes from './orders.module.css';
import { ReceiptLines } from './receipt-lines';
import { isReversible, leftToReturn } from './receipt-rules';
import { ReturnDialog } from './return-dialog';
import { ReverseDialog } from './reverse-dialog';
import { usePurchasingTexts } from './texts';
import { useReceipts } from './use-receipts';

/** What came, under which delivery note, and what of it was taken back. */
export function Receipts({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const { data, error, refetch } = useReceipts(order.id);
  const receipts = data?.results ?? [];
  return (
    <section className={classes.section} aria-label={text('receipts.title')}>
      <h2>{text('receipts.title')}</h2>
      {!data && error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <output>{ui('status.loading')}</output>}
      {receipts.map((receipt) =>
        receipt.reverses_id === null ? (
          <Receipt
            key={receipt.id}
            receipt={receipt}
            order={order}
            reversal={receipts.find(({ reverses_id }) => reverses_id === receipt.id)}
          />
        ) : null,
      )}
    </section>
  );
}

interface ReceiptProps {
  receipt: GoodsReceiptOutput;
  order: PurchaseOrderOutput;
  /** What took it back. */
  reversal: GoodsReceiptOutput | undefined;
}

function Receipt({ receipt, order, reversal }: ReceiptProps) {
  const text = usePurchasingTexts();
  const { number, delivery_note: note } = receipt;
  return (
    <article className={classes.receipt} aria-label={text('receipts.of', { number, note })}>
      <header>
        <h3>{number}</h3>
        <span>{text('receipts.note', { note })}</span>
        <span className={classes.muted}>
          <Moment value={receipt.received_at} />
          {receipt.created_by && ` · ${receipt.created_by.name}`}
        </span>
        {receipt.is_reversed && <StatusMark meaning="problem" label={text('receipts.reversed')} />}
        <Link
          to="/inventory/movements"
          search={{ ref_id: receipt.id, search: number }}
          className={linkClasses.link}
          aria-label={text('receipts.movementsOf', { number })}
        >
          <IconHistory size={14} stroke={1.75} aria-hidden /> {text('receipts.movements')}
        </Link>
        <ReceiptActions receipt={receipt} order={order} />
      </header>
      {receipt.over_reason && (
        <p className={pageClasses.hint}>
          {text('receipts.over', {
            name: receipt.approved_by?.name ?? '',
            reason: receipt.over_reason,
          })}
        </p>
      )}
      {reversal && (
        <p className={pageClasses.hint}>
          {text('receipts.reversedBy', {
            number: reversal.number,
            name: reversal.created_by?.name ?? '',
          })}{' '}
          <Moment value={reversal.created_at} />
        </p>
      )}
      <ReceiptLines receipt={receipt} order={order} />
    </article>
  );
}

function ReceiptActions({ receipt, order }: Omit<ReceiptProps, 'reversal'>) {
  const text = usePurchasingTexts();
  const mayOrder = useMayOrder();
  const [dialog, setDialog] = useState<'reverse' | 'return' | null>(null);
  if (!mayOrder(order.store_id) || receipt.is_reversed) return null;
  const { number } = receipt;
  const close = () => setDialog(null);
  return (
    <div className={pageClasses.actions}>
      {receipt.lines.some((line) => leftToReturn(line).greaterThan(0)) && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPackageExport size={16} stroke={1.75} aria-hidden />}
          aria-label={text('receipts.returnOf', { number })}
          onClick={() => setDialog('return')}
        >
          {text('receipts.return')}
        </Button>
      )}
      {isReversible(receipt) && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
          aria-label={text('receipts.reverseOf', { number })}
          onClick={() => setDialog('reverse')}
        >
          {text('receipts.reverse')}
        </Button>
      )}
      {dialog === 'reverse' && (
        <ReverseDialog receipt={receipt} store={order.store_name} onClose={close} />
      )}
      {dialog === 'return' && (
        <ReturnDialog receipt={receipt} store={order.store_name} onClose={close} />
      )}
    </div>
  );
}
