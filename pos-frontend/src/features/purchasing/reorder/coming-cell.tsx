import { Popover, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { ON_ORDER } from '@/shared/choices/on-order';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Quantity } from '@/shared/ui/values';
import { comingOf } from './order-lines';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';

/** What comes already; asked why, it leads to the documents that bring it. */
export function ComingCell({ row }: { row: ReorderSuggestion }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const coming = comingOf(row).toFixed(3);
  if (isZero(coming)) return <Quantity value={coming} quietZero />;
  const said = (quantity: string) => ({ quantity: formatQuantity(quantity, locale) });
  const { store_id, variant_id } = row;
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={linkClasses.why}
          aria-label={text('reorder.comingOf', {
            ...said(coming),
            sku: row.sku,
            store: row.store_code,
          })}
        >
          <Quantity value={coming} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        {!isZero(row.in_transit) && (
          <Link
            className={linkClasses.link}
            to="/inventory/transfers"
            search={{
              variant_id,
              to_store_id: store_id,
              status: ['IN_TRANSIT', 'PARTIAL_RECEIVED'],
            }}
          >
            {text('reorder.inTransit', said(row.in_transit))}
          </Link>
        )}
        {!isZero(row.on_order) && (
          <Link
            className={linkClasses.link}
            to="/purchasing/pos"
            search={{ variant_id, store_id, status: ON_ORDER }}
          >
            {text('reorder.onOrder', said(row.on_order))}
          </Link>
        )}
        {!isZero(row.planned_qty) && (
          <>
            <Link
              className={linkClasses.link}
              to="/purchasing/pos"
              search={{ variant_id, store_id, status: ['DRAFT'] }}
            >
              {text('reorder.plannedOrders', said(row.planned_qty))}
            </Link>
            <Link
              className={linkClasses.link}
              to="/inventory/transfers"
              search={{ variant_id, to_store_id: store_id, status: ['DRAFT'] }}
            >
              {text('reorder.plannedTransfers')}
            </Link>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
