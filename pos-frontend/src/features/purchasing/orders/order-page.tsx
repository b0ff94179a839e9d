import { notifications } from '@mantine/notifications';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { DeleteDraft } from '@/shared/documents/delete-draft';
import formClasses from '@/shared/documents/document-form.module.css';
import { DocumentPage, NotLoaded } from '@/shared/documents/document-heading';
import { useDocumentTexts } from '@/shared/documents/texts';
import { ForVendor } from './for-vendor';
import { useMayOrder } from './may-order';
import { OrderDocument } from './order-document';
import { OrderForm } from './order-form';
import { BackToOrders, OrderHeading } from './order-heading';
import { orderSearchSchema } from './orders-search';
import { SubmitDialog } from './submit-dialog';
import { usePurchasingTexts } from './texts';
import { useOrderDraft } from './use-order-draft';
import { ORDER } from './use-order-step';
import { useOrder } from './use-orders';

/** One order: a draft to write on, or what became of it. */
export function OrderPage() {
  const text = usePurchasingTexts();
  const id = Number(useParams({ strict: false }).orderId);
  const { data: order, error, refetch } = useOrder(id);
  const mayOrder = useMayOrder();
  if (!order) {
    return (
      <DocumentPage back={<BackToOrders />} title={text('orders.title')}>
        <NotLoaded error={error} onRetry={() => void refetch()} />
      </DocumentPage>
    );
  }
  return order.status === 'DRAFT' && mayOrder(order.store_id) ? (
    <DraftPage key={order.id} order={order} />
  ) : (
    <OrderDocument key={order.id} order={order} />
  );
}

function DraftPage({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const { ask } = orderSearchSchema.parse(useSearch({ strict: false }));
  const askToSubmit = useAskToSubmit(order.id);
  const navigate = useNavigate();
  const editing = useOrderDraft(order, {
    onSaved: ({ number }, next) => {
      if (next === 'stay') notifications.show({ message: words('saved', { number }) });
      else askToSubmit(true);
    },
  });
  return (
    <div className={formClasses.page}>
      <OrderHeading order={order}>
        <ForVendor order={order} />
        <DeleteDraft
          kind={ORDER}
          document={order}
          body={text('order.deleteBody')}
          toList={() => navigate({ to: '/purchasing/pos', replace: true })}
        />
      </OrderHeading>
      <OrderForm editing={editing} existing={order} />
      {ask === 'submit' && <SubmitDialog order={order} onClose={() => askToSubmit(false)} />}
    </div>
  );
}

/** The question is part of the address, so that saving a new order can lead straight to it. */
function useAskToSubmit(id: number): (ask: boolean) => void {
  const navigate = useNavigate();
  return (ask) =>
    void navigate({
      to: '/purchasing/pos/$orderId',
      params: { orderId: String(id) },
      search: ask ? { ask: 'submit' } : {},
      replace: true,
    });
}
