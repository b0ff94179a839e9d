import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconPlus, IconSearchOff, IconShoppingCart } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { PurchaseOrderSummary } from '@/shared/api/generated/model/purchaseOrderSummary';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { isSingleKey } from '@/shared/lib/single-keys';
import { useScanner } from '@/shared/scan/use-scanner';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { useMayOrder } from './may-order';
import { useOrderColumns } from './orders-columns';
import { OrdersFilters } from './orders-filters';
import { hasFilters, NO_FILTERS, type OrdersSearch, ordersSearchSchema } from './orders-search';
import { usePurchasingTexts } from './texts';
import { exportHref, useOrders } from './use-orders';

const NO_ROWS: PurchaseOrderSummary[] = [];

/** What is ordered of vendors, the newest first. */
export function OrdersPage() {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const navigate = useNavigate();
  const { search, update } = useListSearch(ordersSearchSchema);
  const orders = useOrders(search);
  const columns = useOrderColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(orders.error, search.page, toFirstPage);
  // The number on the paper, or something that is on the order.
  useScanner(async (code) => update({ search: code }));
  const open = useCallback(
    ({ id }: PurchaseOrderSummary) =>
      void navigate({ to: '/purchasing/pos/$orderId', params: { orderId: String(id) } }),
    [navigate],
  );
  const unknownFilter = orders.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('orders.noMatchTitle')}
      body={text('orders.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconShoppingCart}
      title={text('orders.emptyTitle')}
      body={text('orders.emptyBody')}
      action={<NewOrder search={search} />}
    />
  );

  return (
    <ListPage
      title={text('orders.title')}
      note={<Freshness query={orders} />}
      action={<NewOrder keyed search={search} />}
      filters={<OrdersFilters search={search} onChange={update} />}
      tools={
        <>
          <ExportMenu hrefOf={(format) => exportHref(search, format)} />
          <ViewMenu
            columns={info}
            visibility={choice.visibility}
            onToggle={choice.toggle}
            onReset={choice.reset}
          />
        </>
      }
      table={
        <DataTable
          label={text('orders.table')}
          columns={columns}
          rows={unknownFilter ? NO_ROWS : orders.data?.results}
          rowId={(row) => String(row.id)}
          visibility={choice.visibility}
          ordering={search.ordering}
          onOrder={(ordering) =>
            update({ ordering: ordersSearchSchema.shape.ordering.parse(ordering) })
          }
          waiting={orders.isPlaceholderData}
          error={unknownFilter ? undefined : (orders.error ?? undefined)}
          onRetry={() => void orders.refetch()}
          empty={empty}
          onOpen={open}
        />
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => update({ page_size: size })}
          paging={
            orders.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize,
              count: orders.data.count,
              onPage: (page) => update({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}

interface NewOrderProps {
  keyed?: boolean;
  /** It is begun for the vendor and the store that the list is narrowed to. */
  search: OrdersSearch;
}

/** The primary action, also by `n`; not there for whom it is not. */
function NewOrder(props: NewOrderProps) {
  return useMayOrder()() ? <NewOrderLink {...props} /> : null;
}

function NewOrderLink({ keyed = false, search: { vendor_id, store_id } }: NewOrderProps) {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const begun = { vendor_id, store_id };
  useWindowEvent('keydown', (event) => {
    if (keyed && isSingleKey(event, 'n'))
      void navigate({ to: '/purchasing/pos/new', search: begun });
  });
  return (
    <Button
      size="compact-sm"
      className={viewClasses.button}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts={keyed ? 'n' : undefined}
      renderRoot={(props) => <Link to="/purchasing/pos/new" search={begun} {...props} />}
    >
      {text('orders.new')}
    </Button>
  );
}
