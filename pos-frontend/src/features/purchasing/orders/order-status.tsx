import type { PurchaseOrderStatusEnum } from '@/shared/api/generated/model/purchaseOrderStatusEnum';
import { StatusMark } from '@/shared/ui/status-mark';
import { usePurchasingTexts } from './texts';

const MEANING = {
  DRAFT: 'attention',
  SUBMITTED: 'motion',
  PARTIALLY_RECEIVED: 'motion',
  RECEIVED: 'ok',
  CLOSED: 'problem',
  CANCELLED: 'problem',
} as const;

export function OrderStatus({ status }: { status: PurchaseOrderStatusEnum }) {
  const text = usePurchasingTexts();
  return <StatusMark meaning={MEANING[status]} label={text(`orders.status.${status}`)} />;
}
