import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { OrderFrame } from './order-frame';
import { Posted, type PostedReceipt } from './posted';
import { ReceiveStation } from './receive-station';
import { usePurchasingTexts } from './texts';
import { useOrderToReceive } from './use-receive';

/** Takes goods of an order in by scanning, any number of times. */
export function ReceivePage() {
  const orderId = Number(useParams({ strict: false }).orderId);
  // By order: the next one begins anew.
  return <OrderToReceive key={orderId} orderId={orderId} />;
}

function OrderToReceive({ orderId }: { orderId: number }) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const [posted, setPosted] = useState<PostedReceipt | null>(null);
  const { data: order, error, refetch } = useOrderToReceive(orderId);
  if (posted) return <Posted {...posted} onMore={() => setPosted(null)} />;
  if (order) return <ReceiveStation order={order} onPosted={setPosted} />;
  return (
    <OrderFrame title={text('receive.titleNone')} orderId={orderId} order={undefined}>
      {error ? (
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      ) : (
        <output>{ui('status.loading')}</output>
      )}
    </OrderFrame>
  );
}
