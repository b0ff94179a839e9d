import { Button } from '@mantine/core';
import { IconChecks, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { OversoldRow } from '@/shared/api/generated/model/oversoldRow';
import { DEFAULT_PAGE_SIZE, useFirstPageWhenMissing } from '@/shared/lib/list-search';
import { useSession } from '@/shared/session/session';
import { columnInfo, type DataColumn } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { ProductCell } from '@/shared/ui/product-cell';
import { useUiTexts } from '@/shared/ui/texts';
import { Change, Moment, Quantity } from '@/shared/ui/values';
import { SalesFilters } from './sales-filters';
import { hasFilters, NO_FILTERS, type SalesListProps } from './sales-search';
import { SettleDialog } from './settle-dialog';
import { usePosTexts } from './texts';
import { oversoldHref, useOversold } from './use-oversold';

const NO_ROWS: OversoldRow[] = [];
const NO_ORDER = () => {};

/** What was sold although the books had none of it, until a manager has settled it. */
export function OversoldList({ search, update }: SalesListProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const oversold = useOversold(search);
  const [settling, setSettling] = useState<OversoldRow | null>(null);
  const columns = useOversoldColumns(setSettling);
  const visibility = useMemo(
    () => Object.fromEntries(columnInfo(columns).map(({ id }) => [id, true])),
    [columns],
  );
  const toFirst = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(oversold.error, search.page, toFirst);
  const { data } = oversold;
  const unknownFilter = oversold.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;
  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('sales.noMatchTitle')}
      body={text('oversold.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconChecks}
      title={text('oversold.emptyTitle')}
      body={text('oversold.emptyBody')}
    />
  );
  return (
    <>
      <ListPage
        title={text('sales.title')}
        note={<Freshness query={oversold} />}
        filters={<SalesFilters search={search} onChange={update} />}
        tools={<ExportMenu hrefOf={(format) => oversoldHref(search, format)} />}
        table={
          <DataTable
            label={text('oversold.table')}
            columns={columns}
            rows={unknownFilter ? NO_ROWS : data?.results}
            rowId={(row) => String(row.id)}
            visibility={visibility}
            ordering={undefined}
            onOrder={NO_ORDER}
            waiting={oversold.isPlaceholderData}
            error={unknownFilter ? undefined : (oversold.error ?? undefined)}
            onRetry={() => void oversold.refetch()}
            empty={empty}
          />
        }
        footer={
          <TableFooter
            pageSize={pageSize}
            onPageSize={(size) => update({ page_size: size })}
            paging={
              data && {
                kind: 'page',
                page: search.page ?? 1,
                pageSize,
                count: data.count,
                onPage: (page) => update({ page: page > 1 ? page : undefined }),
              }
            }
          />
        }
      />
      {settling && <SettleDialog row={settling} onClose={() => setSettling(null)} />}
    </>
  );
}

function useOversoldColumns(settle: (row: OversoldRow) => void): DataColumn<OversoldRow>[] {
  const text = usePosTexts();
  const { permissions, stores } = useSession();
  return useMemo(() => {
    const mine = new Set(permissions.includes('till.approve') ? stores.map(({ id }) => id) : []);
    return [
      {
        id: 'product_name',
        enableHiding: false,
        meta: { label: text('oversold.product'), grow: true, minWidth: 200 },
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
        meta: { label: text('sales.store') },
        cell: ({ row }) => row.original.store_code,
      },
      {
        id: 'ref_label',
        meta: { label: text('oversold.document') },
        cell: ({ row }) => row.original.ref_label,
      },
      {
        id: 'occurred_at',
        meta: { label: text('sales.when') },
        cell: ({ row }) => <Moment value={row.original.occurred_at} />,
      },
      {
        id: 'qty_delta',
        meta: { label: text('oversold.change'), align: 'right' },
        cell: ({ row }) => <Change value={row.original.qty_delta} />,
      },
      {
        id: 'balance_after',
        meta: { label: text('oversold.balance'), align: 'right' },
        cell: ({ row }) => <Quantity value={row.original.balance_after} />,
      },
      {
        id: 'on_hand',
        meta: { label: text('oversold.now'), align: 'right' },
        cell: ({ row }) => <Quantity value={row.original.on_hand} />,
      },
      {
        id: 'oversold_by',
        meta: { label: text('oversold.why'), hiddenBelow: 900 },
        cell: ({ row }) => text(`oversold.word.${row.original.oversold_by}`),
      },
      {
        id: 'actor',
        meta: { label: text('oversold.by'), hiddenBelow: 1200 },
        cell: ({ row }) => row.original.actor?.name ?? '–',
      },
      {
        id: 'settle',
        enableHiding: false,
        meta: { label: text('oversold.action') },
        cell: ({ row: { original } }) => {
          if (original.settled_at !== null) return original.settled_by_name;
          if (!mine.has(original.store_id)) return null;
          return (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={text('oversold.settleOf', {
                sku: original.sku,
                document: original.ref_label,
              })}
              onClick={() => settle(original)}
            >
              {text('oversold.settle')}
            </Button>
          );
        },
      },
    ];
  }, [text, permissions, stores, settle]);
}
