import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TransferSummary } from '@/shared/api/generated/model/transferSummary';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { Expected } from '@/shared/documents/expected';
import { isZero } from '@/shared/lib/quantity';
import { useSeesCost } from '@/shared/session/session';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Moment, Money, Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts';
import { TransferStatus } from './transfer-status';
import classes from './transfers.module.css';

function Number({ row: { id, number } }: { row: TransferSummary }) {
  const text = useInventoryTexts();
  return (
    <Link
      to="/inventory/transfers/$transferId"
      params={{ transferId: String(id) }}
      className={linkClasses.link}
      aria-label={text('transfers.opens', { number })}
    >
      {number}
    </Link>
  );
}

/** Columns of the list of transfers; the value only for those who may see it. */
export function useTransferColumns(): DataColumn<TransferSummary>[] {
  const text = useInventoryTexts();
  const seesCost = useSeesCost();
  return useMemo(
    () => [
      {
        id: 'number',
        enableHiding: false,
        meta: { label: text('transfers.number'), sortable: true, pinned: true },
        cell: ({ row }) => <Number row={row.original} />,
      },
      {
        id: 'status',
        meta: { label: text('column.status'), sortable: true },
        cell: ({ row }) => <TransferStatus status={row.original.status} />,
      },
      {
        id: 'from_store_code',
        meta: { label: text('transfers.from'), sortable: true },
        cell: ({ row }) => row.original.from_store_name,
      },
      {
        id: 'to_store_code',
        meta: { label: text('transfers.to'), sortable: true, grow: true },
        cell: ({ row }) => row.original.to_store_name,
      },
      {
        id: 'line_count',
        meta: { label: text('transfers.lines'), align: 'right', hiddenBelow: 1200 },
        cell: ({ row }) => <Quantity value={String(row.original.line_count)} />,
      },
      {
        id: 'qty',
        meta: { label: text('transfers.units'), align: 'right' },
        cell: ({ row: { original } }) => (
          <Quantity value={original.sent_at === null ? original.qty : original.qty_sent} />
        ),
      },
      {
        id: 'qty_remaining',
        meta: { label: text('transfers.remaining'), align: 'right', sortable: true },
        cell: ({ row }) => <Quantity value={row.original.qty_remaining} quietZero />,
      },
      {
        id: 'sent_at',
        meta: { label: text('transfers.age'), align: 'right', sortable: true, hiddenBelow: 900 },
        cell: ({ row: { original } }) =>
          original.sent_at === null ? (
            <span className={classes.muted}>{text('transfers.notSent')}</span>
          ) : (
            <Moment value={original.sent_at} />
          ),
      },
      ...(seesCost
        ? [
            {
              id: 'value_in_transit',
              meta: { label: text('transfers.value'), align: 'right', hiddenBelow: 1200 },
              cell: ({ row: { original } }) => (
                <Money
                  value={isZero(original.qty_remaining) ? null : original.value_in_transit}
                  currency={original.currency}
                />
              ),
            } satisfies DataColumn<TransferSummary>,
          ]
        : []),
      {
        id: 'expected_date',
        meta: { label: text('transfers.expected'), align: 'right', sortable: true },
        cell: ({ row: { original } }) => (
          <Expected day={original.expected_date} isOpen={ON_THE_WAY.includes(original.status)} />
        ),
      },
    ],
    [text, seesCost],
  );
}
