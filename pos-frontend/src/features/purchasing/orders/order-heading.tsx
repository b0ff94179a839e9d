import type { ReactNode } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { BackLink, DocumentHeading } from '@/shared/documents/document-heading';
import { OrderStatus } from './order-status';
import { OrderSteps } from './order-steps';
import { usePurchasingTexts } from './texts';

export function BackToOrders() {
  const text = usePurchasingTexts();
  return <BackLink to="/purchasing/pos" label={text('order.back')} />;
}

interface OrderHeadingProps {
  order: PurchaseOrderOutput;
  /** What can be done, the next step last. */
  children?: ReactNode;
}

/** The document's number, where it stands, and what can be done. */
export function OrderHeading({ order, children }: OrderHeadingProps) {
  return (
    <DocumentHeading
      back={<BackToOrders />}
      title={order.number}
      status={
        <>
          <OrderStatus status={order.status} />
          <OrderSteps order={order} />
        </>
      }
    >
      {children}
    </DocumentHeading>
  );
}
