import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { VendorReturnOutput } from '@/shared/api/generated/model/vendorReturnOutput';
import type { VendorReturnReversalInputRequest } from '@/shared/api/generated/model/vendorReturnReversalInputRequest';
import type { VendorReturnSummary } from '@/shared/api/generated/model/vendorReturnSummary';
import { purchasingVendorReturnsReverseCreate } from '@/shared/api/generated/purchasing-vendor-returns';
import { underKey } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import { useDocumentTexts } from '@/shared/documents/texts';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { usePurchasingTexts } from './texts';
import { useGoodsStep } from './use-receipts';

interface TakeBackReturnDialogProps {
  row: VendorReturnSummary;
  /** Its name. */
  store: string;
  onClose: () => void;
}

/** Asks before goods that did not leave after all are there again. */
export function TakeBackReturnDialog({ row, store, onClose }: TakeBackReturnDialogProps) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const { locale } = useFormats();
  const { id, number, version, vendor_name: vendor } = row;
  const [reason, setReason] = useState('');
  const write = useGoodsStep<VendorReturnReversalInputRequest, VendorReturnOutput>({
    send: (attempt) =>
      purchasingVendorReturnsReverseCreate(String(id), attempt.body, underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text('unreturning.done', { number }) });
      onClose();
    },
  });
  return (
    <StepDialog
      title={text('unreturning.title', { number })}
      confirm={text('unreturning.confirm')}
      keep={text('unreturning.keep')}
      danger
      write={write}
      onConfirm={() => write.write({ version, reason: reason.trim() })}
      onClose={onClose}
    >
      <p>
        {text('unreturning.body', { quantity: formatQuantity(row.qty, locale), vendor, store })}
      </p>
      <TextInput
        label={text('ending.reason')}
        placeholder={words('optional')}
        value={reason}
        maxLength={200}
        mt={16}
        disabled={write.progress !== 'idle'}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </StepDialog>
  );
}
