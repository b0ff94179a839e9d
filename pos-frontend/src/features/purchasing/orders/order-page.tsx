import { useParams } from '@tanstack/react-router';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import { BackToOrders } from './back-to-orders';
import { OrderStatus } from './order-status';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';
import { useOrder } from './use-orders';

/** One order: a draft to write on, or what became of it. */
export function OrderPage() {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const id = Number(useParams({ strict: false }).orderId);
  const { data: order, error, refetch } = useOrder(id);
  return (
    <>
      <header className={classes.header}>
        <BackToOrders />
        <PageTitle className={classes.title}>{order?.number ?? text('orders.title')}</PageTitle>
        {order && <OrderStatus status={order.status} />}
      </header>
      {!order && error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {!order && !error && <output>{ui('status.loading')}</output>}
    </>
  );
}
