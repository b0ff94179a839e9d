import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { inventoryReorderSuggestionsCreatePosCreate } from '@/shared/api/generated/inventory-reorder-suggestions';
import type { SuggestedOrder } from '@/shared/api/generated/model/suggestedOrder';
import type { SuggestedOrdersInputRequest } from '@/shared/api/generated/model/suggestedOrdersInputRequest';
import type { SuggestedOrdersOutput } from '@/shared/api/generated/model/suggestedOrdersOutput';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import { formatMoney } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { Count, Money, Quantity } from '@/shared/ui/values';
import { type OrderLine, orderBody, type PlannedOrder, plannedOrders, sumOf } from './order-lines';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';
import { useVendors } from './use-reorder';

interface OrderDialogProps {
  /** Those that can be ordered. */
  lines: readonly OrderLine[];
  onDone: (orders: SuggestedOrder[]) => void;
  /** What was seen is not so any more: it has to be looked at again. */
  onReload: () => void;
  onClose: () => void;
}

/** Shows what will be made of the chosen rows before it is made, all of it or nothing. */
export default function OrderDialog({ lines, onDone, onReload, onClose }: OrderDialogProps) {
  const text = usePurchasingTexts();
  const write = useWriteOnce<SuggestedOrdersInputRequest, SuggestedOrdersOutput>({
    send: (attempt) => inventoryReorderSuggestionsCreatePosCreate(attempt.body, underKey(attempt)),
    onDone: ({ orders }) => onDone(orders),
  });
  const orders = plannedOrders(lines);
  const changed = write.error?.code === 'suggestion_changed' ? write.error.errors : null;
  return (
    <StepDialog
      wide
      title={text('reorder.orderTitle')}
      confirm={text('reorder.createNow', { count: orders.length })}
      keep={text('reorder.keep')}
      disabled={changed !== null}
      write={changed ? { ...write, error: null } : write}
      onConfirm={() => write.write({ lines: orderBody(lines) })}
      onClose={onClose}
    >
      <p className={classes.muted}>{text('reorder.orderHint')}</p>
      <PlanTable orders={orders} />
      {changed && <Changed errors={changed} onReload={onReload} />}
    </StepDialog>
  );
}

function PlanTable({ orders }: { orders: readonly PlannedOrder[] }) {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  const vendors = useVendors();
  return (
    <table className={classes.plan} aria-label={text('reorder.orderTable')}>
      <thead>
        <tr>
          <th scope="col">{text('reorder.vendor')}</th>
          <th scope="col">{text('reorder.store')}</th>
          <th scope="col" className={classes.right}>
            {text('reorder.items')}
          </th>
          <th scope="col" className={classes.right}>
            {text('reorder.units')}
          </th>
          {seesCost && (
            <th scope="col" className={classes.right}>
              {text('reorder.total')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => {
          const vendor = vendors.find(({ id }) => id === order.vendorId);
          return (
            <tr key={order.key}>
              <td>
                {order.vendorName ?? vendor?.name}
                {seesCost && vendor && <BelowMinimum order={order} vendor={vendor} />}
              </td>
              <td>{order.storeCode}</td>
              <td className={classes.right}>
                <Count value={order.items} />
              </td>
              <td className={classes.right}>
                <Quantity value={order.units.toFixed()} />
              </td>
              {seesCost && (
                <td className={classes.right}>
                  <Money value={order.total} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
      {seesCost && orders.length > 1 && (
        <tfoot>
          <tr>
            <td colSpan={4} />
            <td className={classes.right}>
              <Money value={sumOf(orders)} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** A vendor may refuse so little. */
function BelowMinimum({ order, vendor }: { order: PlannedOrder; vendor: VendorOutput }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const minimum = new Decimal(vendor.min_order_amount);
  if (order.total === null || order.total.greaterThanOrEqualTo(minimum)) return null;
  return (
    <span className={classes.attention}>
      {text('reorder.belowMinimum', { amount: formatMoney(minimum, vendor.currency, locale) })}
    </span>
  );
}

interface ChangedProps {
  errors: readonly { detail: string }[];
  onReload: () => void;
}

/** Somebody drafted the same since the list was read. */
export function Changed({ errors, onReload }: ChangedProps) {
  const text = usePurchasingTexts();
  return (
    <Alert
      role="alert"
      color="attention"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={text('reorder.changedTitle')}
      mt={16}
    >
      {text('reorder.changedBody')}
      <ul className={classes.changed}>
        {errors.map(({ detail }) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      <Button variant="default" size="compact-sm" onClick={onReload}>
        {text('reorder.reload')}
      </Button>
    </Alert>
  );
}
