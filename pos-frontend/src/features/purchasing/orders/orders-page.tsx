import { IconShoppingCart } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PurchaseOrderSummary } from '@/shared/api/generated/model/purchaseOrderSummary';
import { usePagedSearch } from '@/shared/lib/list-search';
import { useScanner } from '@/shared/scan/use-scanner';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { ExportMenu } from '@/shared/ui/export-menu';
import { Message } from '@/shared/ui/message';
import { NewLink } from '@/shared/ui/new-link';
import { PagedList } from '@/shared/ui/paged-list';
import { useMayOrder } from './may-order';
import { useOrderColumns } from './orders-columns';
import { OrdersFilters } from './orders-filters';
import { type OrdersSearch, ordersSearchSchema } from './orders-search';
import { usePurchasingTexts } from './texts';
import { exportHref, useOrders } from './use-orders';

/** What is ordered of vendors, the newest first. */
export function OrdersPage() {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const list = usePagedSearch(ordersSearchSchema);
  const { search, update } = list;
  const orders = useOrders(search);
  // The number on the paper, or something that is on the order.
  useScanner(async (code) => update({ search: code }));
  const open = useCallback(
    ({ id }: PurchaseOrderSummary) =>
      void navigate({ to: '/purchasing/pos/$orderId', params: { orderId: String(id) } }),
    [navigate],
  );
  return (
    <PagedList
      title={text('orders.title')}
      label={text('orders.table')}
      list={list}
      query={orders}
      columns={useOrderColumns()}
      filters={<OrdersFilters list={list} />}
      note={<Freshness query={orders} />}
      tools={<ExportMenu hrefOf={(format) => exportHref(search, format)} />}
      action={<NewOrder search={search} keyed />}
      noMatch={text('orders.noMatchBody')}
      empty={
        <Message
          icon={IconShoppingCart}
          title={text('orders.emptyTitle')}
          body={text('orders.emptyBody')}
          action={<NewOrder search={search} />}
        />
      }
      onOpen={open}
    />
  );
}

interface NewOrderProps {
  keyed?: boolean;
  /** It is begun for the vendor and the store that the list is narrowed to. */
  search: OrdersSearch;
}

/** Not there for whom it is not. */
function NewOrder({ keyed = false, search: { vendor_id, store_id } }: NewOrderProps) {
  const text = usePurchasingTexts();
  if (!useMayOrder()()) return null;
  return (
    <NewLink
      to="/purchasing/pos/new"
      search={{ vendor_id, store_id }}
      label={text('orders.new')}
      keyed={keyed}
    />
  );
}
