import { useMemo } from 'react';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { useSeesCost } from '@/shared/session/session';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { useMayOrder } from '../orders/may-order';
import { ComingCell } from './coming-cell';
import { TotalCell, UnitCostCell } from './money-cells';
import { OnHandCell } from './on-hand-cell';
import { QuantityCell } from './quantity-cell';
import { type RowActions, RowMenu } from './row-menu';
import { usePurchasingTexts } from './texts';
import { VendorCell } from './vendor-cell';
import { CoverCell, WhyCell } from './why-cell';

/** Columns of the suggestions; costs only for those who may see them. `actions` are stable. */
export function useReorderColumns(actions: RowActions): DataColumn<ReorderSuggestion>[] {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  const mayOrder = useMayOrder();
  const orders = mayOrder();
  return useMemo(
    () => [
      {
        id: 'product_name',
        enableHiding: false,
        meta: {
          label: text('reorder.product'),
          sortable: true,
          pinned: true,
          grow: true,
          minWidth: 180,
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
        meta: { label: text('reorder.store'), sortable: true },
        cell: ({ row }) => row.original.store_code,
      },
      {
        id: 'on_hand',
        meta: { label: text('reorder.onHand'), sortable: true, align: 'right' },
        cell: ({ row }) => <OnHandCell row={row.original} />,
      },
      {
        id: 'threshold',
        meta: {
          label: text('reorder.threshold'),
          sortable: true,
          align: 'right',
          hiddenBelow: 1200,
        },
        cell: ({ row }) => <Quantity value={row.original.threshold} quietZero />,
      },
      {
        id: 'coming',
        meta: { label: text('reorder.coming'), align: 'right' },
        cell: ({ row }) => <ComingCell row={row.original} />,
      },
      {
        id: 'days_of_cover',
        meta: { label: text('reorder.cover'), sortable: true, align: 'right' },
        cell: ({ row }) => <CoverCell row={row.original} />,
      },
      {
        id: 'rule',
        meta: { label: text('reorder.why') },
        cell: ({ row }) => <WhyCell row={row.original} />,
      },
      {
        id: 'suggested_qty',
        enableHiding: false,
        meta: { label: text('reorder.quantity'), sortable: true, align: 'right' },
        cell: ({ row: { original } }) =>
          mayOrder(original.store_id) ? (
            <QuantityCell row={original} />
          ) : (
            <Quantity value={original.suggested_qty} quietZero />
          ),
      },
      {
        id: 'vendor_name',
        meta: { label: text('reorder.vendor'), sortable: true },
        cell: ({ row: { original } }) => (
          <VendorCell row={original} mayChange={mayOrder(original.store_id)} />
        ),
      },
      ...(seesCost
        ? [
            {
              id: 'unit_cost',
              meta: { label: text('reorder.unitCost'), align: 'right', hiddenBelow: 1200 },
              cell: ({ row }) => <UnitCostCell row={row.original} />,
            } satisfies DataColumn<ReorderSuggestion>,
            {
              id: 'total',
              meta: { label: text('reorder.total'), align: 'right' },
              cell: ({ row }) => <TotalCell row={row.original} />,
            } satisfies DataColumn<ReorderSuggestion>,
          ]
        : []),
      {
        id: 'actions',
        enableHiding: false,
        meta: { label: text('reorder.actions'), align: 'right' },
        cell: ({ row: { original } }) => (
          <RowMenu row={original} mayOrder={mayOrder(original.store_id)} {...actions} />
        ),
      },
    ],
    // `mayOrder` is made anew with each render, and answers by the session alone.
    // oxlint-disable-next-line react/exhaustive-deps
    [text, seesCost, orders, actions],
  );
}
