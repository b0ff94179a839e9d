import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DocumentPage } from '@/shared/documents/document-heading';
import { useDocumentTexts } from '@/shared/documents/texts';
import { useSession } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { useMayOrder } from './may-order';
import { OrderForm } from './order-form';
import { BackToOrders } from './order-heading';
import { newOrderSearchSchema } from './orders-search';
import { usePurchasingTexts } from './texts';
import { useOrderDraft } from './use-order-draft';

/** What is to be ordered of a vendor for one of the user's stores. */
export function NewOrderPage() {
  const text = usePurchasingTexts();
  const { permissions } = useSession();
  const mayOrder = useMayOrder();
  const role = permissions.includes('purchasing.order') ? 'noStore' : 'noRight';
  return (
    <DocumentPage back={<BackToOrders />} title={text('order.newTitle')}>
      {mayOrder() ? (
        <Writing />
      ) : (
        <Message icon={IconLock} title={text(`order.${role}`)} body={text(`order.${role}Body`)} />
      )}
    </DocumentPage>
  );
}

function Writing() {
  const words = useDocumentTexts();
  const navigate = useNavigate();
  const { vendor_id, store_id } = newOrderSearchSchema.parse(useSearch({ strict: false }));
  const editing = useOrderDraft(null, {
    begun: { vendorId: vendor_id, storeId: store_id },
    onSaved: ({ id, number }, next) => {
      notifications.show({ message: words('saved', { number }) });
      void navigate({
        to: '/purchasing/pos/$orderId',
        params: { orderId: String(id) },
        search: next === 'submit' ? { ask: 'submit' } : {},
        // The form is no page to come back to: what it said has become the draft.
        replace: true,
      });
    },
  });
  return <OrderForm editing={editing} existing={null} />;
}
