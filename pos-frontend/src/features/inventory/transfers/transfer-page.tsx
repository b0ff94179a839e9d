import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import { BackToTransfers } from './back-to-transfers';
import { DeleteDialog } from './delete-dialog';
import { Heading } from './heading';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { TransferDocument } from './transfer-document';
import { TransferForm } from './transfer-form';
import { useTransferDraft } from './use-transfer-draft';
import { useTransfer } from './use-transfers';

/** One transfer: a draft to write on, or what happened to its goods. */
export function TransferPage() {
  const ui = useUiTexts();
  const text = useInventoryTexts();
  const id = Number(useParams({ strict: false }).transferId);
  const { data: transfer, error, refetch } = useTransfer(id);
  const mayTransfer = useMayTransfer();
  if (!transfer) {
    return (
      <div className={formClasses.page}>
        <header className={formClasses.header}>
          <BackToTransfers />
          <PageTitle className={formClasses.pageTitle}>{text('transfers.title')}</PageTitle>
        </header>
        {error ? (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <output className={formClasses.fields}>{ui('status.loading')}</output>
        )}
      </div>
    );
  }
  return transfer.status === 'DRAFT' && mayTransfer(transfer.from_store_id) ? (
    <DraftPage key={transfer.id} transfer={transfer} />
  ) : (
    <TransferDocument key={transfer.id} transfer={transfer} />
  );
}

function DraftPage({ transfer }: { transfer: TransferOutput }) {
  const text = useInventoryTexts();
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const editing = useTransferDraft(transfer, {
    onSaved: ({ id, number }, then) => {
      if (then === 'stay') notifications.show({ message: text('transfer.saved', { number }) });
      else {
        void navigate({
          to: '/inventory/transfers/$transferId/pick',
          params: { transferId: String(id) },
        });
      }
    },
  });
  return (
    <div className={formClasses.page}>
      <Heading transfer={transfer}>
        <Button
          variant="subtle"
          color="problem"
          size="compact-sm"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDeleting(true)}
        >
          {text('transfer.delete')}
        </Button>
      </Heading>
      <TransferForm editing={editing} existing={transfer} />
      {deleting && <DeleteDialog transfer={transfer} onClose={() => setDeleting(false)} />}
    </div>
  );
}
