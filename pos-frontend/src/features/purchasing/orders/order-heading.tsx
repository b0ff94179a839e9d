import type { ReactNode } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { PageTitle } from '@/shared/ui/page-title';
import { BackToOrders } from './back-to-orders';
import { OrderStatus } from './order-status';
import { OrderSteps } from './order-steps';

interface OrderHeadingProps {
  order: PurchaseOrderOutput;
  /** What can be done, the next step last. */
  children?: ReactNode;
}

/** The document's number, where it stands, and what can be done. */
export function OrderHeading({ order, children }: OrderHeadingProps) {
  return (
    <header className={formClasses.header}>
      <BackToOrders />
      <div className={pageClasses.heading}>
        <PageTitle className={formClasses.pageTitle}>{order.number}</PageTitle>
        <OrderStatus status={order.status} />
        <OrderSteps order={order} />
        <div className={pageClasses.actions}>{children}</div>
      </div>
    </header>
  );
}
