import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import { BackToOrders } from './back-to-orders';
import { DeleteDialog } from './delete-dialog';
import { ForVendor } from './for-vendor';
import { useMayOrder } from './may-order';
import { OrderDocument } from './order-document';
import { OrderForm } from './order-form';
import { OrderHeading } from './order-heading';
import { orderSearchSchema } from './orders-search';
import { SubmitDialog } from './submit-dialog';
import { usePurchasingTexts } from './texts';
import { useOrderDraft } from './use-order-draft';
import { useOrder } from './use-orders';

/** One order: a draft to write on, or what became of it. */
export function OrderPage() {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const id = Number(useParams({ strict: false }).orderId);
  const { data: order, error, refetch } = useOrder(id);
  const mayOrder = useMayOrder();
  if (!order) {
    return (
      <div className={formClasses.page}>
        <header className={formClasses.header}>
          <BackToOrders />
          <PageTitle className={formClasses.pageTitle}>{text('orders.title')}</PageTitle>
        </header>
        {error ? (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <output className={formClasses.fields}>{ui('status.loading')}</output>
        )}
      </div>
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
  const { ask } = orderSearchSchema.parse(useSearch({ strict: false }));
  const askToSubmit = useAskToSubmit(order.id);
  const [deleting, setDeleting] = useState(false);
  const editing = useOrderDraft(order, {
    onSaved: ({ number }, next) => {
      if (next === 'stay') notifications.show({ message: text('order.saved', { number }) });
      else askToSubmit(true);
    },
  });
  return (
    <div className={formClasses.page}>
      <OrderHeading order={order}>
        <ForVendor order={order} />
        <Button
          variant="subtle"
          color="problem"
          size="compact-sm"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDeleting(true)}
        >
          {text('order.delete')}
        </Button>
      </OrderHeading>
      <OrderForm editing={editing} existing={order} />
      {deleting && <DeleteDialog order={order} onClose={() => setDeleting(false)} />}
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
