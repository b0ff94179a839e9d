import { TextInput } from '@mantine/core';
import type { Decimal } from 'decimal.js';
import { useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { GoodsReceiptInputRequest } from '@/shared/api/generated/model/goodsReceiptInputRequest';
import type { Progress } from '@/shared/api/write-once';
import { ApprovalDialog } from '@/shared/approval/approval-dialog';
import { StepDialog } from '@/shared/documents/step-dialog';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import own from './receive.module.css';
import type { Over } from './refusal';
import { usePurchasingTexts } from './texts';

interface OverDialogProps {
  storeId: number;
  over: readonly Over[];
  accepted: (lineId: number) => Decimal;
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
  onConfirm: (more: Pick<GoodsReceiptInputRequest, 'over_reason' | 'approval'>) => void;
  onClose: () => void;
}

const MOST_LETTERS = 200;

/** More came than is tolerated: why it is taken in, and a manager's yes where nobody else may. */
export function OverDialog({
  storeId,
  over,
  accepted,
  write,
  onConfirm,
  onClose,
}: OverDialogProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const mayApprove = useSession().permissions.includes('purchasing.approve');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  // The refusal that asked is what this dialog is about.
  const asked = write.error?.code === 'over_receipt' ? { ...write, error: null } : write;
  const what = (
    <>
      <p className={own.hint}>{text('over.body')}</p>
      <ul className={own.over}>
        {over.map(({ line_id, sku, qty_remaining, qty_tolerated }) => (
          <li key={line_id}>
            {text('over.line', {
              sku,
              accepted: formatQuantity(accepted(line_id).toFixed(), locale),
              remaining: formatQuantity(qty_remaining, locale),
              tolerated: formatQuantity(qty_tolerated, locale),
            })}
          </li>
        ))}
      </ul>
      <TextInput
        size="md"
        label={text('over.reason')}
        placeholder={text('over.reasonHint')}
        data-autofocus
        maxLength={MOST_LETTERS}
        value={reason}
        error={tried && missing && text('over.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !mayApprove) return;
          event.preventDefault();
          confirm();
        }}
      />
    </>
  );

  function confirm(): void {
    setTried(true);
    if (!missing && write.progress === 'idle') onConfirm({ over_reason: reason.trim() });
  }

  if (mayApprove) {
    return (
      <StepDialog
        title={text('over.title')}
        confirm={text('over.confirm')}
        keep={text('over.keep')}
        write={asked}
        onConfirm={confirm}
        onClose={onClose}
      >
        {what}
      </StepDialog>
    );
  }
  return (
    <ApprovalDialog
      storeId={storeId}
      title={text('over.titleApproval')}
      confirm={text('over.confirm')}
      ready={!missing}
      write={asked}
      onTry={() => setTried(true)}
      onGive={(approval) => onConfirm({ over_reason: reason.trim(), approval })}
      onCancel={onClose}
    >
      {what}
    </ApprovalDialog>
  );
}
