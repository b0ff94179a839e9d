import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ProductRow } from '@/shared/api/generated/model/productRow';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import formClasses from '@/shared/ui/form-page.module.css';
import { StatusMark } from '@/shared/ui/status-mark';
import { Moment, Money } from '@/shared/ui/values';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';

function Skus({ row }: { row: ProductRow }) {
  const text = useCatalogTexts();
  const [first, ...others] = row.skus;
  if (first === undefined) return null;
  const more = row.variant_count - 1;
  return (
    <span className={formClasses.muted} title={row.skus.join(', ')}>
      {others.length === 0 ? first : text('list.skusMore', { skus: first, count: more })}
    </span>
  );
}

function Prices({ row: { price_from, price_to } }: { row: ProductRow }) {
  if (price_from === price_to) return <Money value={price_from} />;
  return (
    <>
      <Money value={price_from} /> {'–'} <Money value={price_to} />
    </>
  );
}

export function useCatalogColumns(): DataColumn<ProductRow>[] {
  const text = useCatalogTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        enableHiding: false,
        meta: {
          label: text('column.product'),
          sortable: true,
          pinned: true,
          grow: true,
          minWidth: 240,
        },
        cell: ({ row: { original } }) => (
          <Link
            to="/catalog/products/$productId"
            params={{ productId: String(original.id) }}
            className={classes.name}
          >
            {original.name}
          </Link>
        ),
      },
      {
        id: 'skus',
        meta: { label: text('column.skus') },
        cell: ({ row }) => <Skus row={row.original} />,
      },
      {
        id: 'variant_count',
        meta: { label: text('column.variants'), align: 'right', hiddenBelow: 900 },
        cell: ({ row }) => row.original.variant_count,
      },
      {
        id: 'category_name',
        meta: { label: text('column.category'), sortable: true },
        cell: ({ row }) => row.original.category_name,
      },
      {
        id: 'tax_category_name',
        meta: { label: text('column.tax'), hiddenBelow: 1200 },
        cell: ({ row }) => row.original.tax_category_name,
      },
      {
        id: 'price',
        meta: { label: text('column.price'), align: 'right' },
        cell: ({ row }) => <Prices row={row.original} />,
      },
      {
        id: 'state',
        meta: { label: text('column.state') },
        cell: ({ row }) =>
          row.original.is_active ? (
            <StatusMark meaning="ok" label={text('list.active')} />
          ) : (
            <StatusMark meaning="attention" label={text('list.inactive')} />
          ),
      },
      {
        id: 'created_at',
        meta: {
          label: text('column.created'),
          sortable: true,
          align: 'right',
          hiddenBelow: 1200,
        },
        cell: ({ row }) => <Moment value={row.original.created_at} />,
      },
    ],
    [text],
  );
}
