import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import formClasses from '@/shared/documents/document-form.module.css';
import { useSession } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { BackToOrders } from './back-to-orders';
import { useMayOrder } from './may-order';
import { OrderForm } from './order-form';
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
    <div className={formClasses.page}>
      <header className={formClasses.header}>
        <BackToOrders />
        <PageTitle className={formClasses.pageTitle}>{text('order.newTitle')}</PageTitle>
      </header>
      {mayOrder() ? (
        <Writing />
      ) : (
        <Message icon={IconLock} title={text(`order.${role}`)} body={text(`order.${role}Body`)} />
      )}
    </div>
  );
}

function Writing() {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const { vendor_id, store_id } = newOrderSearchSchema.parse(useSearch({ strict: false }));
  const editing = useOrderDraft(null, {
    begun: { vendorId: vendor_id, storeId: store_id },
    onSaved: ({ id, number }, next) => {
      notifications.show({ message: text('order.saved', { number }) });
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
