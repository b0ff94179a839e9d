import { useMemo } from 'react';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import { EntryLink } from '@/shared/documents/entry-link';
import { useSeesCost } from '@/shared/session/session';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { ProductCell } from '@/shared/ui/product-cell';
import { Change, Moment, Money, Quantity } from '@/shared/ui/values';
import { isTakenDownLater } from './clocks';
import { MovementType } from './movement-type';
import classes from './movements.module.css';
import { useInventoryTexts } from './texts-movements';

function When({ entry }: { entry: LedgerRow }) {
  const text = useInventoryTexts();
  return (
    <span className={classes.when}>
      <Moment value={entry.occurred_at} />
      {isTakenDownLater(entry) && (
        <span className={classes.later}>
          {text('movements.recorded')} <Moment value={entry.recorded_at} />
        </span>
      )}
    </span>
  );
}

function Reason({ entry }: { entry: LedgerRow }) {
  const label = useReasonLabel();
  return entry.reason_code && label(entry.reason_code);
}

/** Columns of the ledger as the shop floor sees it; cost and value only for those who may see them. */
export function useMovementColumns(): DataColumn<LedgerRow>[] {
  const text = useInventoryTexts();
  const seesCost = useSeesCost();
  return useMemo(
    () => [
      {
        id: 'occurred_at',
        enableHiding: false,
        meta: { label: text('column.when') },
        cell: ({ row }) => <When entry={row.original} />,
      },
      {
        id: 'ref_type',
        meta: { label: text('column.type') },
        cell: ({ row }) => <MovementType type={row.original.ref_type} />,
      },
      {
        id: 'ref_label',
        enableHiding: false,
        meta: { label: text('column.document') },
        cell: ({ row: { original } }) => (
          <EntryLink
            entry={original.id}
            label={text('movements.openEntry', {
              document: original.ref_label || original.ref_id,
              sku: original.sku,
            })}
          >
            {original.ref_label || `#${original.ref_id}`}
          </EntryLink>
        ),
      },
      {
        id: 'product_name',
        meta: { label: text('column.product'), grow: true, minWidth: 200 },
        cell: ({ row: { original } }) => (
          <div className={classes.product}>
            <ProductCell
              product={original.product_name}
              variant={original.variant_name}
              sku={original.sku}
            />
          </div>
        ),
      },
      {
        id: 'store_code',
        meta: { label: text('column.store') },
        cell: ({ row }) => row.original.store_code,
      },
      {
        id: 'qty_delta',
        meta: { label: text('column.quantity'), align: 'right' },
        cell: ({ row }) => <Change value={row.original.qty_delta} />,
      },
      {
        id: 'balance_after',
        meta: { label: text('column.balanceAfter'), align: 'right' },
        cell: ({ row }) => <Quantity value={row.original.balance_after} />,
      },
      {
        id: 'reason_code',
        meta: { label: text('column.reason'), hiddenBelow: 1200 },
        cell: ({ row }) => <Reason entry={row.original} />,
      },
      ...(seesCost
        ? ([
            {
              id: 'unit_cost',
              meta: { label: text('column.unitCost'), align: 'right', hiddenBelow: 1200 },
              cell: ({ row: { original } }) => (
                <Money value={original.unit_cost} currency={original.currency} />
              ),
            },
            {
              id: 'value_delta',
              meta: { label: text('column.stockValue'), align: 'right', hiddenBelow: 900 },
              cell: ({ row: { original } }) => (
                <Money value={original.value_delta} currency={original.currency} />
              ),
            },
          ] satisfies DataColumn<LedgerRow>[])
        : []),
      {
        id: 'actor',
        meta: { label: text('column.actor'), hiddenBelow: 900 },
        cell: ({ row }) => row.original.actor?.name ?? text('movements.system'),
      },
    ],
    [text, seesCost],
  );
}
