import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { purchasingPosSubmitCreate } from '@/shared/api/generated/purchasing-pos';
import { underKey } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import { formatDay } from '@/shared/lib/moment';
import { formatMoney, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts';
import { Money } from '@/shared/ui/values';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';
import { useOrderStep } from './use-order-step';
import { useVendor } from './use-terms';

interface SubmitDialogProps {
  order: PurchaseOrderOutput;
  onClose: () => void;
}

/** Says what is ordered before it is: its lines stay as they are from then on. */
export function SubmitDialog({ order, onClose }: SubmitDialogProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const vendor = useVendor(order.vendor_id).data;
  const { id, number, version } = order;
  const write = useOrderStep<null>({
    send: (attempt) => purchasingPosSubmitCreate(String(id), { version }, underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text('submitting.done', { number }) });
      onClose();
    },
  });
  return (
    <StepDialog
      title={text('submitting.title', { number })}
      confirm={text('submitting.confirm')}
      keep={text('submitting.keep')}
      write={write}
      onConfirm={() => write.write(null)}
      onClose={onClose}
    >
      <Facts>
        <Fact label={text('order.vendor')}>{order.vendor_name}</Fact>
        <Fact label={text('order.store')}>{order.store_name}</Fact>
        <Fact label={text('submitting.goods')}>
          {text('submitting.lines', {
            count: order.line_count,
            quantity: formatQuantity(order.qty_ordered, locale),
          })}
        </Fact>
        <Fact label={text('orders.total')}>
          <Money value={order.total} currency={order.currency} />
        </Fact>
        <Fact label={text('order.expected')}>
          {order.expected_date
            ? formatDay(order.expected_date, locale)
            : vendor && text('submitting.byLead', { count: vendor.lead_time_days })}
        </Fact>
      </Facts>
      {order.below_minimum && vendor && order.total !== null && (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          {text('order.belowMinimum', {
            missing: formatMoney(
              new Decimal(vendor.min_order_amount).minus(order.total),
              order.currency,
              locale,
            ),
            minimum: formatMoney(vendor.min_order_amount, order.currency, locale),
          })}
        </p>
      )}
      <p>{text('submitting.body')}</p>
    </StepDialog>
  );
}
