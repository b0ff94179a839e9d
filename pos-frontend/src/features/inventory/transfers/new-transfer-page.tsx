import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { DocumentPage } from '@/shared/documents/document-heading';
import { useDocumentTexts } from '@/shared/documents/texts';
import { Message } from '@/shared/ui/message';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { TransferForm } from './transfer-form';
import { BackToTransfers } from './transfer-heading';
import { useTransferDraft } from './use-transfer-draft';

/** Goods that are to go from one of the user's stores to another. */
export function NewTransferPage() {
  const text = useInventoryTexts();
  const mayTransfer = useMayTransfer();
  return (
    <DocumentPage back={<BackToTransfers />} title={text('transfer.newTitle')}>
      {mayTransfer() ? (
        <Writing />
      ) : (
        <Message
          icon={IconLock}
          title={text('transfer.noStore')}
          body={text('transfer.noStoreBody')}
        />
      )}
    </DocumentPage>
  );
}

function Writing() {
  const words = useDocumentTexts();
  const navigate = useNavigate();
  const editing = useTransferDraft(null, {
    onSaved: ({ id, number }, then) => {
      notifications.show({ message: words('saved', { number }) });
      void navigate({
        to:
          then === 'pick'
            ? '/inventory/transfers/$transferId/pick'
            : '/inventory/transfers/$transferId',
        params: { transferId: String(id) },
        // The form is no page to come back to: what it said has become the draft.
        replace: true,
      });
    },
  });
  return <TransferForm editing={editing} existing={null} />;
}
