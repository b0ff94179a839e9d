import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import { useMemo } from 'react';
import type { PurchaseOrderSummary } from '@/shared/api/generated/model/purchaseOrderSummary';
import { ON_ORDER } from '@/shared/choices/on-order';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { Expected } from '@/shared/documents/expected';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Moment, Money, Quantity } from '@/shared/ui/values';
import { OrderStatus } from './order-status';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

function OrderNumber({ row: { id, number } }: { row: PurchaseOrderSummary }) {
  const text = usePurchasingTexts();
  return (
    <Link
      to="/purchasing/pos/$orderId"
      params={{ orderId: String(id) }}
      className={linkClasses.link}
      aria-label={text('orders.opens', { number })}
    >
      {number}
    </Link>
  );
}

/** How much has come; the words say it, the bar is for the eye that runs down the column. */
function Received({ row }: { row: PurchaseOrderSummary }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  if (row.submitted_at === null) return <span className={classes.muted}>{'–'}</span>;
  const part = Decimal.min(1, new Decimal(row.qty_received).div(row.qty_ordered));
  return (
    <span className={classes.received}>
      {text('orders.receivedOf', {
        received: formatQuantity(row.qty_received, locale),
        ordered: formatQuantity(row.qty_ordered, locale),
      })}
      <span className={classes.bar} aria-hidden>
        <span style={{ inlineSize: `${part.times(100).toFixed(1)}%` }} />
      </span>
    </span>
  );
}

/** Columns of the list of orders; the total only for those who may see it. */
export function useOrderColumns(): DataColumn<PurchaseOrderSummary>[] {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  return useMemo(
    () => [
      {
        id: 'number',
        enableHiding: false,
        meta: { label: text('orders.number'), sortable: true, pinned: true },
        cell: ({ row }) => <OrderNumber row={row.original} />,
      },
      {
        id: 'status',
        meta: { label: text('orders.statusFilter'), sortable: true },
        cell: ({ row }) => <OrderStatus status={row.original.status} />,
      },
      {
        id: 'vendor_name',
        meta: { label: text('orders.vendor'), sortable: true, grow: true, minWidth: 140 },
        cell: ({ row }) => row.original.vendor_name,
      },
      {
        id: 'store_code',
        meta: { label: text('orders.store'), sortable: true },
        cell: ({ row }) => row.original.store_name,
      },
      {
        id: 'submitted_at',
        meta: {
          label: text('orders.ordered'),
          align: 'right',
          sortable: true,
          hiddenBelow: 1200,
        },
        cell: ({ row: { original } }) =>
          original.submitted_at === null ? (
            <span className={classes.muted}>{text('orders.notOrdered')}</span>
          ) : (
            <Moment value={original.submitted_at} />
          ),
      },
      {
        id: 'expected_date',
        meta: { label: text('orders.expected'), align: 'right', sortable: true },
        cell: ({ row: { original } }) => (
          <Expected day={original.expected_date} isOpen={ON_ORDER.includes(original.status)} />
        ),
      },
      {
        id: 'line_count',
        meta: { label: text('orders.lines'), align: 'right', hiddenBelow: 1200 },
        cell: ({ row }) => <Quantity value={String(row.original.line_count)} />,
      },
      {
        id: 'qty_received',
        meta: { label: text('orders.received'), align: 'right' },
        cell: ({ row }) => <Received row={row.original} />,
      },
      {
        id: 'qty_remaining',
        meta: {
          label: text('orders.remaining'),
          align: 'right',
          sortable: true,
          hiddenBelow: 1200,
        },
        cell: ({ row: { original } }) => (
          <Quantity
            value={original.submitted_at === null ? null : original.qty_remaining}
            quietZero
          />
        ),
      },
      ...(seesCost
        ? [
            {
              id: 'total',
              meta: { label: text('orders.total'), align: 'right', hiddenBelow: 900 },
              cell: ({ row: { original } }) => (
                <Money value={original.total} currency={original.currency} />
              ),
            } satisfies DataColumn<PurchaseOrderSummary>,
          ]
        : []),
      {
        id: 'created_by',
        meta: { label: text('orders.by'), hiddenBelow: 1200 },
        cell: ({ row: { original } }) =>
          (original.submitted_by ?? original.created_by)?.name ?? '–',
      },
    ],
    [text, seesCost],
  );
}
