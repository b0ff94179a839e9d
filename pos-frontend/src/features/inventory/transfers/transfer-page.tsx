import { notifications } from '@mantine/notifications';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { DeleteDraft } from '@/shared/documents/delete-draft';
import formClasses from '@/shared/documents/document-form.module.css';
import { DocumentPage, NotLoaded } from '@/shared/documents/document-heading';
import { useDocumentTexts } from '@/shared/documents/texts';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { TransferDocument } from './transfer-document';
import { TransferForm } from './transfer-form';
import { BackToTransfers, TransferHeading } from './transfer-heading';
import { useTransferDraft } from './use-transfer-draft';
import { TRANSFER, useTransfer } from './use-transfers';

/** One transfer: a draft to write on, or what happened to its goods. */
export function TransferPage() {
  const text = useInventoryTexts();
  const id = Number(useParams({ strict: false }).transferId);
  const { data: transfer, error, refetch } = useTransfer(id);
  const mayTransfer = useMayTransfer();
  if (!transfer) {
    return (
      <DocumentPage back={<BackToTransfers />} title={text('transfers.title')}>
        <NotLoaded error={error} onRetry={() => void refetch()} />
      </DocumentPage>
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
  const words = useDocumentTexts();
  const navigate = useNavigate();
  const editing = useTransferDraft(transfer, {
    onSaved: ({ id, number }, then) => {
      if (then === 'stay') notifications.show({ message: words('saved', { number }) });
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
      <TransferHeading transfer={transfer}>
        <DeleteDraft
          kind={TRANSFER}
          document={transfer}
          body={text('transfer.deleteBody')}
          toList={() => navigate({ to: '/inventory/transfers', replace: true })}
        />
      </TransferHeading>
      <TransferForm editing={editing} existing={transfer} />
    </div>
  );
}
