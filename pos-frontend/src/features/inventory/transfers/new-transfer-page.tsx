import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import formClasses from '@/shared/documents/document-form.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { BackToTransfers } from './back-to-transfers';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { TransferForm } from './transfer-form';
import { useTransferDraft } from './use-transfer-draft';

/** Goods that are to go from one of the user's stores to another. */
export function NewTransferPage() {
  const text = useInventoryTexts();
  const mayTransfer = useMayTransfer();
  return (
    <div className={formClasses.page}>
      <header className={formClasses.header}>
        <BackToTransfers />
        <PageTitle className={formClasses.pageTitle}>{text('transfer.newTitle')}</PageTitle>
      </header>
      {mayTransfer() ? (
        <Writing />
      ) : (
        <Message
          icon={IconLock}
          title={text('transfer.noStore')}
          body={text('transfer.noStoreBody')}
        />
      )}
    </div>
  );
}

function Writing() {
  const text = useInventoryTexts();
  const navigate = useNavigate();
  const editing = useTransferDraft(null, {
    onSaved: ({ id, number }, then) => {
      notifications.show({ message: text('transfer.saved', { number }) });
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
