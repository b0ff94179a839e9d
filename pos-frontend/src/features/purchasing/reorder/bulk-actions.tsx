import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconShoppingCart, IconTruckDelivery } from '@tabler/icons-react';
import { formatMoney } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { BulkBar } from '@/shared/ui/data-table/bulk-bar';
import { useMayShare } from './may-share';
import { helpersOf, type OrderLine, plannedOrders, sumOf } from './order-lines';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';

interface BulkActionsProps {
  /** Of the chosen rows. */
  lines: readonly OrderLine[];
  /** Those of them that can be ordered. */
  orderable: readonly OrderLine[];
  onOrder: () => void;
  onShare: () => void;
  onClear: () => void;
}

/** What can be done with the chosen rows, and what that comes to. */
export function BulkActions({ lines, orderable, onOrder, onShare, onClear }: BulkActionsProps) {
  const text = usePurchasingTexts();
  const { locale, currency } = useFormats();
  const seesCost = useSeesCost();
  const mayShare = useMayShare();
  const orders = plannedOrders(orderable);
  const sum = seesCost ? sumOf(orders) : null;
  const vendors = text('reorder.vendors', {
    count: new Set(orders.map(({ vendorId }) => vendorId)).size,
  });
  const said = sum
    ? text('reorder.vendorsCost', { vendors, cost: formatMoney(sum, currency, locale) })
    : vendors;
  const oneStore = new Set(lines.map(({ row }) => row.store_id)).size === 1;
  const canShare =
    oneStore &&
    helpersOf(
      lines.map(({ row }) => row),
      mayShare,
    ).length > 0;
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || orders.length === 0) return;
    event.preventDefault();
    onOrder();
  });
  return (
    <BulkBar count={lines.length} onClear={onClear}>
      <Button
        size="compact-sm"
        leftSection={<IconShoppingCart size={16} aria-hidden />}
        disabled={orders.length === 0}
        aria-keyshortcuts="Control+Enter"
        onClick={onOrder}
      >
        {orders.length === 0
          ? text('reorder.createNone')
          : text('reorder.create', { count: orders.length, vendors: said })}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconTruckDelivery size={16} aria-hidden />}
        disabled={!canShare}
        title={canShare ? undefined : text('reorder.transferHint')}
        onClick={onShare}
      >
        {text('reorder.transfer')}
      </Button>
      {orderable.length < lines.length && (
        <span className={classes.attention}>
          {text('reorder.lacking', { count: lines.length - orderable.length })}
        </span>
      )}
    </BulkBar>
  );
}
