import { Button } from '@mantine/core';
import { IconCircleX, IconPackageOff, IconTruckLoading } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { ON_ORDER } from '@/shared/choices/on-order';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { Expected } from '@/shared/documents/expected';
import { useSeesCost, useSession } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts';
import { Moment, Money } from '@/shared/ui/values';
import { EndDialog } from './end-dialog';
import { ForVendor } from './for-vendor';
import { useMayOrder, useMayReceive } from './may-order';
import { OrderHeading } from './order-heading';
import { OrderHistory } from './order-history';
import { OrderLines } from './order-lines';
import { Receipts } from './receipts';
import { Returns } from './returns';
import { usePurchasingTexts } from './texts';

/** What was ordered, what became of it, and who did it. */
export function OrderDocument({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  return (
    <div className={formClasses.page}>
      <OrderHeading order={order}>
        <Actions order={order} />
      </OrderHeading>
      <div className={formClasses.fields}>
        <NotYours order={order} />
        <div className={pageClasses.document}>
          <Facts>
            <Fact label={text('order.vendor')}>{order.vendor_name}</Fact>
            <Fact label={text('order.store')}>{order.store_name}</Fact>
            {order.submitted_at && (
              <Fact label={text('orders.ordered')}>
                <Moment value={order.submitted_at} />
                {order.submitted_by && ` · ${order.submitted_by.name}`}
              </Fact>
            )}
            <Fact label={text('orders.expected')}>
              <Expected day={order.expected_date} isOpen={ON_ORDER.includes(order.status)} />
            </Fact>
            {order.finished_at && (
              <Fact label={text('order.finished')}>
                <Moment value={order.finished_at} />
              </Fact>
            )}
            {seesCost && (
              <Fact label={text('orders.total')}>
                <Money value={order.total} currency={order.currency} />
              </Fact>
            )}
            {order.note && <Fact label={text('order.note')}>{order.note}</Fact>}
          </Facts>
          <OrderHistory order={order} />
        </div>
        <OrderLines order={order} />
        {order.receipts.length > 0 && <Receipts order={order} />}
        {order.receipts.length > 0 && <Returns order={order} />}
      </div>
    </div>
  );
}

function Actions({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const mayOrder = useMayOrder();
  const mayReceive = useMayReceive();
  const [dialog, setDialog] = useState<'close' | 'cancel' | null>(null);
  const isOpen = ON_ORDER.includes(order.status);
  return (
    <>
      <ForVendor order={order} />
      {order.status === 'SUBMITTED' && mayOrder(order.store_id) && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconCircleX size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('cancel')}
        >
          {text('order.cancel')}
        </Button>
      )}
      {order.status === 'PARTIALLY_RECEIVED' && mayOrder(order.store_id) && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPackageOff size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('close')}
        >
          {text('order.closeShort')}
        </Button>
      )}
      {isOpen && mayReceive(order.store_id) && (
        <Button
          size="compact-sm"
          leftSection={<IconTruckLoading size={16} stroke={1.75} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/purchasing/pos/$orderId/receive"
              params={{ orderId: String(order.id) }}
              {...props}
            />
          )}
        >
          {text('order.receive')}
        </Button>
      )}
      {dialog && <EndDialog order={order} how={dialog} onClose={() => setDialog(null)} />}
    </>
  );
}

/** Why the next step is not offered. */
function NotYours({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const { permissions } = useSession();
  const mayOrder = useMayOrder();
  const mayReceive = useMayReceive();
  const store = order.store_name;
  const words = (() => {
    if (order.status === 'DRAFT') {
      if (!permissions.includes('purchasing.order')) return text('order.draftNotYours');
      return mayOrder(order.store_id) ? null : text('order.notYourStore', { store });
    }
    if (!ON_ORDER.includes(order.status) || mayReceive(order.store_id)) return null;
    return text('order.receiveNotYours', { store });
  })();
  return words && <p className={pageClasses.hint}>{words}</p>;
}
