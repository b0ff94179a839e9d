import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CountRow } from '@/shared/api/generated/model/countRow';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatPercent } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Change, Count, Moment, Money, Quantity } from '@/shared/ui/values';
import { CountStatus } from './count-status';
import classes from './counts.module.css';
import { useScopeWords } from './scope-words';
import { useCountTexts } from './texts';
import { useStoreName } from './use-counts';

function Number({ row: { id, number } }: { row: CountRow }) {
  const text = useCountTexts();
  return (
    <Link
      to="/inventory/counts/$countId"
      params={{ countId: String(id) }}
      className={linkClasses.link}
      aria-label={text('opens', { number })}
    >
      {number}
    </Link>
  );
}

function Store({ row }: { row: CountRow }) {
  return useStoreName()(row);
}

function Scope({ row }: { row: CountRow }) {
  return useScopeWords()(row);
}

function Accuracy({ value }: { value: string | null }) {
  const { locale } = useFormats();
  if (value === null) return <Quantity value={null} />;
  return <span className={classes.figure}>{formatPercent(value, locale)}</span>;
}

function Found({ value, missing = false }: { value: string | null; missing?: boolean }) {
  if (value === null) return <Quantity value={null} />;
  return <Change value={missing ? `-${value}` : value} />;
}

/** Columns of the list of counts; what was found stands there once a count is finalized. */
export function useCountColumns(): DataColumn<CountRow>[] {
  const text = useCountTexts();
  const seesCost = useSeesCost();
  return useMemo(
    () => [
      {
        id: 'number',
        enableHiding: false,
        meta: { label: text('column.number'), sortable: true, pinned: true },
        cell: ({ row }) => <Number row={row.original} />,
      },
      {
        id: 'status',
        meta: { label: text('column.status'), sortable: true },
        cell: ({ row }) => <CountStatus status={row.original.status} />,
      },
      {
        id: 'store',
        meta: { label: text('column.store') },
        cell: ({ row }) => <Store row={row.original} />,
      },
      {
        id: 'scope',
        meta: { label: text('column.scope'), grow: true },
        cell: ({ row }) => <Scope row={row.original} />,
      },
      {
        id: 'line_count',
        meta: { label: text('column.lines'), align: 'right' },
        cell: ({ row }) => <Count value={row.original.line_count} quietZero />,
      },
      {
        id: 'accuracy',
        meta: { label: text('column.accuracy'), align: 'right', sortable: true },
        cell: ({ row }) => <Accuracy value={row.original.accuracy} />,
      },
      {
        id: 'surplus_qty',
        meta: { label: text('column.surplus'), align: 'right', sortable: true },
        cell: ({ row }) => <Found value={row.original.surplus_qty} />,
      },
      {
        id: 'missing_qty',
        meta: { label: text('column.missing'), align: 'right', sortable: true },
        cell: ({ row }) => <Found value={row.original.missing_qty} missing />,
      },
      ...(seesCost
        ? [
            {
              id: 'variance_value',
              meta: { label: text('column.value'), align: 'right', hiddenBelow: 1200 },
              cell: ({ row: { original } }) => (
                <Money value={original.variance_value} currency={original.currency} />
              ),
            } satisfies DataColumn<CountRow>,
          ]
        : []),
      {
        id: 'created_by',
        meta: { label: text('column.by'), hiddenBelow: 1200 },
        cell: ({ row }) => row.original.created_by?.name,
      },
      {
        id: 'created_at',
        meta: { label: text('column.began'), align: 'right', sortable: true },
        cell: ({ row }) => <Moment value={row.original.created_at} />,
      },
      {
        id: 'finished_at',
        meta: { label: text('column.finished'), align: 'right', sortable: true },
        cell: ({ row: { original } }) =>
          original.finished_at === null ? (
            <Quantity value={null} />
          ) : (
            <Moment value={original.finished_at} />
          ),
      },
    ],
    [text, seesCost],
  );
}
