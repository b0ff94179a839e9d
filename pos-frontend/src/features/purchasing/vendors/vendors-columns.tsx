import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { isZero } from '@/shared/lib/quantity';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import classes from '@/shared/ui/form-page.module.css';
import { StatusMark } from '@/shared/ui/status-mark';
import { Count, Money } from '@/shared/ui/values';
import { usePurchasingTexts } from './texts';
import own from './vendors.module.css';

export function useVendorColumns(): DataColumn<VendorOutput>[] {
  const text = usePurchasingTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        enableHiding: false,
        meta: {
          label: text('vendor.name'),
          sortable: true,
          pinned: true,
          grow: true,
          minWidth: 200,
        },
        cell: ({ row: { original } }) => (
          <Link
            to="/purchasing/vendors/$vendorId"
            params={{ vendorId: String(original.id) }}
            className={own.name}
          >
            {original.name}
          </Link>
        ),
      },
      {
        id: 'code',
        meta: { label: text('vendor.code'), sortable: true },
        cell: ({ row }) => <span className={classes.muted}>{row.original.code}</span>,
      },
      {
        id: 'lead_time_days',
        meta: { label: text('vendors.lead'), sortable: true, align: 'right' },
        cell: ({ row }) => text('vendors.days', { count: row.original.lead_time_days }),
      },
      {
        id: 'min_order_amount',
        meta: { label: text('vendors.minimum'), sortable: true, align: 'right' },
        cell: ({ row: { original } }) =>
          isZero(original.min_order_amount) ? (
            <span className={classes.muted}>{text('vendors.noMinimum')}</span>
          ) : (
            <Money value={original.min_order_amount} currency={original.currency} />
          ),
      },
      {
        id: 'item_count',
        meta: { label: text('vendors.items'), sortable: true, align: 'right' },
        cell: ({ row }) => <Count value={row.original.item_count} quietZero />,
      },
      {
        id: 'orders_open',
        meta: { label: text('vendors.open'), sortable: true, align: 'right' },
        cell: ({ row: { original } }) =>
          original.orders_open === 0 ? (
            <Count value={0} quietZero />
          ) : (
            <Link
              to="/purchasing/pos"
              search={{ vendor_id: original.id, status: ['SUBMITTED', 'PARTIALLY_RECEIVED'] }}
              className={own.link}
              aria-label={text('vendors.openOf', {
                count: original.orders_open,
                name: original.name,
              })}
              // The row itself leads to the vendor.
              onClick={(event) => event.stopPropagation()}
            >
              <Count value={original.orders_open} />
            </Link>
          ),
      },
      {
        id: 'email',
        meta: { label: text('vendor.email'), hiddenBelow: 1200 },
        cell: ({ row }) => <span className={classes.muted}>{row.original.email}</span>,
      },
      {
        id: 'is_active',
        meta: { label: text('vendors.state') },
        cell: ({ row }) =>
          row.original.is_active ? (
            <StatusMark meaning="ok" label={text('vendors.active')} />
          ) : (
            <StatusMark meaning="attention" label={text('vendors.inactive')} />
          ),
      },
    ],
    [text],
  );
}
