import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReturnRow } from '@/shared/api/generated/model/returnRow';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Moment, Money } from '@/shared/ui/values';
import { ReturnStatus } from './return-status';
import classes from './sales.module.css';
import { usePosTexts } from './texts';

export function useReturnColumns(): DataColumn<ReturnRow>[] {
  const text = usePosTexts();
  return useMemo(
    () => [
      {
        id: 'number',
        enableHiding: false,
        meta: { label: text('sales.number'), grow: true, minWidth: 160 },
        cell: ({ row: { original } }) => (
          <Link
            to="/sales"
            search={(current) => ({ ...current, document: original.id })}
            resetScroll={false}
            className={classes.link}
          >
            {original.number}
          </Link>
        ),
      },
      {
        id: 'occurred_at',
        enableHiding: false,
        meta: { label: text('sales.when') },
        cell: ({ row }) => <Moment value={row.original.occurred_at} />,
      },
      {
        id: 'sale_number',
        meta: { label: text('returns.receipt') },
        cell: ({ row }) => row.original.sale_number ?? text('returns.without'),
      },
      {
        id: 'store_code',
        meta: { label: text('sales.store') },
        cell: ({ row }) => row.original.store_code,
      },
      {
        id: 'cashier',
        meta: { label: text('sales.cashier'), hiddenBelow: 900 },
        cell: ({ row }) => row.original.cashier?.name ?? '–',
      },
      {
        id: 'total',
        enableHiding: false,
        meta: { label: text('sales.total'), align: 'right' },
        cell: ({ row: { original } }) => (
          <Money value={original.total} currency={original.currency} />
        ),
      },
      {
        id: 'status',
        meta: { label: text('sales.status') },
        cell: ({ row }) => <ReturnStatus status={row.original.status} />,
      },
    ],
    [text],
  );
}
