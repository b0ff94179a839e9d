import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconSearchOff, IconTruckDelivery } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { inventoryTransfersList } from '@/shared/api/generated/inventory-transfers';
import type { TransferSummary } from '@/shared/api/generated/model/transferSummary';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { isSingleKey } from '@/shared/lib/single-keys';
import { play } from '@/shared/scan/sounds';
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
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { ToReceive } from './to-receive';
import classes from './transfers.module.css';
import { useTransferColumns } from './transfers-columns';
import { TransfersFilters } from './transfers-filters';
import { hasFilters, NO_FILTERS, transfersSearchSchema } from './transfers-search';
import { exportHref, useTransfers } from './use-transfers';

const NO_ROWS: TransferSummary[] = [];

/** What a slip's barcode says. */
const SLIP = /^TR-\d+$/i;

/** Goods on their way between stores, what is to be received first. */
export function TransfersPage() {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const navigate = useNavigate();
  const { search, update } = useListSearch(transfersSearchSchema);
  const transfers = useTransfers(search);
  const columns = useTransferColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(transfers.error, search.page, toFirstPage);
  useSlipScan((words) => update({ search: words }));
  const open = useCallback(
    ({ id }: TransferSummary) =>
      void navigate({
        to: '/inventory/transfers/$transferId',
        params: { transferId: String(id) },
      }),
    [navigate],
  );
  const unknownFilter = transfers.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('stock.noMatchTitle')}
      body={text('transfers.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconTruckDelivery}
      title={text('transfers.emptyTitle')}
      body={text('transfers.emptyBody')}
      action={<NewTransfer />}
    />
  );

  return (
    <ListPage
      title={text('transfers.title')}
      note={<Freshness query={transfers} />}
      action={<NewTransfer />}
      filters={<TransfersFilters search={search} onChange={update} />}
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
        <div className={classes.sections}>
          {!hasFilters(search) && <ToReceive />}
          <DataTable
            label={text('transfers.table')}
            columns={columns}
            rows={unknownFilter ? NO_ROWS : transfers.data?.results}
            rowId={(row) => String(row.id)}
            visibility={choice.visibility}
            ordering={search.ordering}
            onOrder={(ordering) =>
              update({ ordering: transfersSearchSchema.shape.ordering.parse(ordering) })
            }
            waiting={transfers.isPlaceholderData}
            error={unknownFilter ? undefined : (transfers.error ?? undefined)}
            onRetry={() => void transfers.refetch()}
            empty={empty}
            onOpen={open}
          />
        </div>
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => update({ page_size: size })}
          paging={
            transfers.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize,
              count: transfers.data.count,
              onPage: (page) => update({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}

/** The primary action, also by `n`; not there for whom it is not. */
function NewTransfer() {
  return useMayTransfer()() ? <NewTransferLink /> : null;
}

function NewTransferLink() {
  const text = useInventoryTexts();
  const navigate = useNavigate();
  useWindowEvent('keydown', (event) => {
    if (isSingleKey(event, 'n')) void navigate({ to: '/inventory/transfers/new' });
  });
  return (
    <Button
      component={Link}
      to="/inventory/transfers/new"
      size="compact-sm"
      className={viewClasses.button}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts="n"
    >
      {text('transfers.new')}
    </Button>
  );
}

/** A slip opens its transfer; anything else that is scanned is searched for. */
function useSlipScan(onOther: (words: string) => void): void {
  const text = useInventoryTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  useScanner(async (code) => {
    if (!SLIP.test(code)) {
      onOther(code);
      return;
    }
    const number = code.toUpperCase();
    try {
      const { results } = await queryClient.fetchQuery({
        queryKey: ['transfer-of-slip', number],
        queryFn: ({ signal }) => inventoryTransfersList({ search: number }, { signal }),
        staleTime: 0,
        networkMode: 'always',
      });
      const found = results.find((row) => row.number === number);
      play(found ? 'ok' : 'unknown');
      if (found) {
        await navigate({
          to: '/inventory/transfers/$transferId',
          params: { transferId: String(found.id) },
        });
      } else {
        notifications.show({
          color: 'problem',
          message: text('transfers.unknownSlip', { number }),
        });
      }
    } catch {
      play('unknown');
      notifications.show({
        color: 'attention',
        message: text('transfers.lookUpFailed', { number }),
      });
    }
  });
}
