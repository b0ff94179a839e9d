import { PageTitle } from '@/shared/ui/page-title';
import { BackToOrders } from './back-to-orders';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

/** What is to be ordered of a vendor for one of the user's stores. */
export function NewOrderPage() {
  const text = usePurchasingTexts();
  return (
    <header className={classes.header}>
      <BackToOrders />
      <PageTitle className={classes.title}>{text('order.newTitle')}</PageTitle>
    </header>
  );
}
