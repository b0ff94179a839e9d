import { IconCircle, IconCircleCheck, IconCircleX, IconProgress } from '@tabler/icons-react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { PurchaseOrderStatusEnum } from '@/shared/api/generated/model/purchaseOrderStatusEnum';
import { isZero } from '@/shared/lib/quantity';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

const WAY: PurchaseOrderStatusEnum[] = ['DRAFT', 'SUBMITTED', 'PARTIALLY_RECEIVED', 'RECEIVED'];
const SHORT = new Set<PurchaseOrderStatusEnum>(['CLOSED', 'CANCELLED']);

/** The way of an order, and how far this one has come. */
export function OrderSteps({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const way = wayOf(order);
  const at = way.indexOf(order.status);
  return (
    <ol className={classes.steps} aria-label={text('order.steps')}>
      {way.map((step, index) => {
        const StepIcon = iconOf(step, index, at);
        return (
          <li key={step} aria-current={index === at ? 'step' : undefined}>
            <StepIcon size={14} stroke={2} aria-hidden />
            {text(`orders.status.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}

/** Of an order that ended before everything came, only the steps that it took. */
function wayOf({ status, submitted_at, lines }: PurchaseOrderOutput): PurchaseOrderStatusEnum[] {
  if (!SHORT.has(status)) return WAY;
  const came = lines.some(({ qty_received }) => !isZero(qty_received));
  return [
    'DRAFT',
    ...(submitted_at === null ? [] : (['SUBMITTED'] as const)),
    ...(came ? (['PARTIALLY_RECEIVED'] as const) : []),
    status,
  ];
}

function iconOf(step: PurchaseOrderStatusEnum, index: number, at: number) {
  if (SHORT.has(step)) return IconCircleX;
  if (index < at || (index === at && step === 'RECEIVED')) return IconCircleCheck;
  return index === at ? IconProgress : IconCircle;
}
