import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { StockRow } from '@/shared/api/generated/model/stockRow';
import { ON_ORDER } from '@/shared/choices/on-order';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import classes from '@/shared/documents/entry-link.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { LevelMark } from '@/shared/stock/level-mark';
import { OnHandLink } from '@/shared/stock/on-hand-link';
import { ThresholdCell } from '@/shared/stock/threshold-cell';
import type { DataColumn, DataColumnMeta } from '@/shared/ui/data-table/columns';
import { ProductCell } from '@/shared/ui/product-cell';
import { Moment, Money, Quantity } from '@/shared/ui/values';
import { AllocatedCell } from './allocated-cell';
import { useInventoryTexts } from './texts';

/** What is there is the figure people look for; the others matter when they are not zero. */
function Available({ row }: { row: StockRow }) {
  return row.hidden_by_count === null ? (
    <Quantity value={row.available} />
  ) : (
    <BeingCounted by={row.hidden_by_count} value={row.available} />
  );
}

/** What is not told to who counts it blind. */
function BeingCounted({ by, value }: { by: string | null; value: string | null }) {
  const text = useInventoryTexts();
  const why = value === null ? text('stock.beingCounted', { by: by ?? '' }) : undefined;
  return (
    <span title={why}>
      <Quantity value={value} />
    </span>
  );
}

/** Leads to the movements that it is the sum of. */
function OnHand({ row }: { row: StockRow }) {
  if (row.on_hand === null) return <BeingCounted by={row.hidden_by_count} value={null} />;
  return <OnHandLink item={{ ...row, on_hand: row.on_hand }} />;
}

/** Leads to the transfers that bring it. */
function InTransit({ row }: { row: StockRow }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  if (row.in_transit === null || isZero(row.in_transit)) {
    return <Quantity value={row.in_transit} quietZero />;
  }
  const coming = text('stock.coming', {
    quantity: formatQuantity(row.in_transit, locale),
    sku: row.sku,
    store: row.store_code,
  });
  return (
    <Link
      to="/inventory/transfers"
      search={{ variant_id: row.variant_id, to_store_id: row.store_id, status: ON_THE_WAY }}
      className={classes.why}
      title={coming}
      aria-label={coming}
    >
      <Quantity value={row.in_transit} />
    </Link>
  );
}

/** How many are on order, and by which orders. */
function OnOrder({ row }: { row: StockRow }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  if (row.on_order === null || isZero(row.on_order)) {
    return <Quantity value={row.on_order} quietZero />;
  }
  const ordered = text('stock.ordered', {
    quantity: formatQuantity(row.on_order, locale),
    sku: row.sku,
    store: row.store_code,
  });
  return (
    <Link
      to="/purchasing/pos"
      search={{ variant_id: row.variant_id, store_id: row.store_id, status: ON_ORDER }}
      className={classes.why}
      title={ordered}
      aria-label={ordered}
    >
      <Quantity value={row.on_order} />
    </Link>
  );
}

function money(id: 'average_cost' | 'stock_value', meta: DataColumnMeta): DataColumn<StockRow> {
  return {
    id,
    meta: { align: 'right', ...meta },
    cell: ({ row }) => <Money value={row.original[id]} currency={row.original.currency} />,
  };
}

/** Columns of the stock list; cost and value only for those who may see them. */
export function useStockColumns(): DataColumn<StockRow>[] {
  const text = useInventoryTexts();
  const seesCost = useSeesCost();
  return useMemo(
    () => [
      {
        id: 'product_name',
        enableHiding: false,
        meta: {
          label: text('column.product'),
          sortable: true,
          pinned: true,
          grow: true,
          minWidth: 240,
        },
        cell: ({ row: { original } }) => (
          <ProductCell
            product={original.product_name}
            variant={original.variant_name}
            sku={original.sku}
          />
        ),
      },
      {
        id: 'store_code',
        meta: { label: text('column.store'), sortable: true },
        cell: ({ row }) => row.original.store_code,
      },
      {
        id: 'status',
        meta: { label: text('column.status') },
        cell: ({ row }) => (
          <LevelMark low={row.original.is_low_stock} out={row.original.is_out_of_stock} />
        ),
      },
      {
        id: 'on_hand',
        meta: { label: text('column.onHand'), sortable: true, align: 'right' },
        cell: ({ row }) => <OnHand row={row.original} />,
      },
      {
        id: 'available',
        meta: { label: text('column.available'), sortable: true, align: 'right' },
        cell: ({ row }) => <Available row={row.original} />,
      },
      {
        id: 'allocated',
        meta: {
          label: text('column.allocated'),
          sortable: true,
          align: 'right',
          hiddenBelow: 1200,
        },
        cell: ({ row }) => <AllocatedCell row={row.original} />,
      },
      {
        id: 'in_transit',
        meta: { label: text('column.inTransit'), align: 'right' },
        cell: ({ row }) => <InTransit row={row.original} />,
      },
      {
        id: 'on_order',
        meta: { label: text('column.onOrder'), align: 'right', hiddenBelow: 1200 },
        cell: ({ row }) => <OnOrder row={row.original} />,
      },
      {
        id: 'threshold',
        meta: { label: text('column.threshold'), sortable: true, align: 'right' },
        cell: ({ row }) => <ThresholdCell row={row.original} />,
      },
      ...(seesCost
        ? [
            money('average_cost', { label: text('column.averageCost'), hiddenBelow: 1200 }),
            money('stock_value', { label: text('column.stockValue'), hiddenBelow: 900 }),
          ]
        : []),
      {
        id: 'last_movement_at',
        meta: {
          label: text('column.lastMovement'),
          sortable: true,
          align: 'right',
          hiddenBelow: 1200,
        },
        cell: ({ row }) => <Moment value={row.original.last_movement_at} />,
      },
    ],
    [text, seesCost],
  );
}
