import { Button } from '@mantine/core';
import { IconCashRegister, IconReceipt, IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import type { SaleRow } from '@/shared/api/generated/model/saleRow';
import {
  cursorOf,
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { useSession } from '@/shared/session/session';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { OversoldList } from './oversold-list';
import { ReturnsList } from './returns-list';
import { SaleDrawer } from './sale-drawer';
import { useSaleColumns } from './sales-columns';
import { SalesFilters } from './sales-filters';
import { hasFilters, NO_FILTERS, type SalesListProps, salesSearchSchema } from './sales-search';
import { usePosTexts } from './texts';
import { useReceiptScan } from './use-receipt-scan';
import { exportHref, useSales } from './use-sales';

const NO_ROWS: SaleRow[] = [];
const NO_ORDER = () => {};

const LISTS = { sales: SalesList, returns: ReturnsList, oversold: OversoldList };

/** Every sale of the retailer, newest first; a scanned receipt opens its own. */
export function SalesPage() {
  const { search, update } = useListSearch(salesSearchSchema);
  const open = useCallback(
    ({ id }: { id: number }) => update({ view: undefined, cursor: undefined, document: id }),
    [update],
  );
  useReceiptScan(open);
  const List = LISTS[search.view ?? 'sales'];
  return <List search={search} update={update} />;
}

function SalesList({ search, update }: SalesListProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const sales = useSales(search);
  const columns = useSaleColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const open = useCallback(({ id }: { id: number }) => update({ document: id }), [update]);
  const toNewest = useCallback(() => update({ cursor: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(sales.error, search.cursor, toNewest);
  const { data } = sales;
  // Back at the top by way of "previous": from here on the newest belong to the page.
  const atTop =
    search.cursor?.startsWith('a') && !sales.isPlaceholderData && data?.previous === null;
  useEffect(() => {
    if (atTop) toNewest();
  }, [atTop, toNewest]);

  const unknownFilter = sales.error?.status === 404;
  const rows = unknownFilter ? NO_ROWS : data?.results;
  const to = (link: string | null | undefined) => {
    const cursor = cursorOf(link);
    return cursor === undefined ? undefined : () => update({ cursor });
  };

  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('sales.noMatchTitle')}
      body={text('sales.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconReceipt}
      title={text('sales.emptyTitle')}
      body={text('sales.emptyBody')}
      action={<TillAction />}
    />
  );

  return (
    <>
      <ListPage
        title={text('sales.title')}
        note={<Freshness query={sales} />}
        action={<TillAction />}
        filters={<SalesFilters search={search} onChange={update} />}
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
            label={text('sales.table')}
            columns={columns}
            rows={rows}
            rowId={(row) => String(row.id)}
            visibility={choice.visibility}
            ordering={undefined}
            onOrder={NO_ORDER}
            waiting={sales.isPlaceholderData}
            error={unknownFilter ? undefined : (sales.error ?? undefined)}
            onRetry={() => void sales.refetch()}
            empty={empty}
            onOpen={open}
            openId={search.document === undefined ? undefined : String(search.document)}
          />
        }
        footer={
          <TableFooter
            pageSize={search.page_size ?? DEFAULT_PAGE_SIZE}
            onPageSize={(size) => update({ page_size: size })}
            paging={
              data && { kind: 'cursor', onPrevious: to(data.previous), onNext: to(data.next) }
            }
          />
        }
      />
      <SaleDrawer saleId={search.document} onClose={() => update({ document: undefined })} />
    </>
  );
}

function TillAction() {
  const text = usePosTexts();
  if (!useSession().permissions.includes('till.sell')) return null;
  return (
    <Button
      leftSection={<IconCashRegister size={18} stroke={1.75} aria-hidden />}
      renderRoot={(props) => <Link to="/pos" {...props} />}
    >
      {text('sales.toTill')}
    </Button>
  );
}
