import { notifications } from '@mantine/notifications';
import { IconTruckDelivery } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { inventoryTransfersList } from '@/shared/api/generated/inventory-transfers';
import type { TransferSummary } from '@/shared/api/generated/model/transferSummary';
import { usePagedSearch } from '@/shared/lib/list-search';
import { play } from '@/shared/scan/sounds';
import { useScanner } from '@/shared/scan/use-scanner';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { ExportMenu } from '@/shared/ui/export-menu';
import { Message } from '@/shared/ui/message';
import { NewLink } from '@/shared/ui/new-link';
import { PagedList } from '@/shared/ui/paged-list';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { ToReceive } from './to-receive';
import { useTransferColumns } from './transfers-columns';
import { TransfersFilters } from './transfers-filters';
import { transfersSearchSchema } from './transfers-search';
import { exportHref, useTransfers } from './use-transfers';

/** What a slip's barcode says. */
const SLIP = /^TR-\d+$/i;

/** Goods on their way between stores, what is to be received first. */
export function TransfersPage() {
  const text = useInventoryTexts();
  const navigate = useNavigate();
  const list = usePagedSearch(transfersSearchSchema);
  const { search, update, isNarrowed } = list;
  const transfers = useTransfers(search);
  useSlipScan((words) => update({ search: words }));
  const open = useCallback(
    ({ id }: TransferSummary) =>
      void navigate({
        to: '/inventory/transfers/$transferId',
        params: { transferId: String(id) },
      }),
    [navigate],
  );
  return (
    <PagedList
      title={text('transfers.title')}
      label={text('transfers.table')}
      list={list}
      query={transfers}
      columns={useTransferColumns()}
      filters={<TransfersFilters list={list} />}
      note={<Freshness query={transfers} />}
      tools={<ExportMenu hrefOf={(format) => exportHref(search, format)} />}
      action={<NewTransfer keyed />}
      before={!isNarrowed && <ToReceive />}
      noMatch={text('transfers.noMatchBody')}
      empty={
        <Message
          icon={IconTruckDelivery}
          title={text('transfers.emptyTitle')}
          body={text('transfers.emptyBody')}
          action={<NewTransfer />}
        />
      }
      onOpen={open}
    />
  );
}

/** Not there for whom it is not. */
function NewTransfer({ keyed = false }: { keyed?: boolean }) {
  const text = useInventoryTexts();
  if (!useMayTransfer()()) return null;
  return <NewLink to="/inventory/transfers/new" label={text('transfers.new')} keyed={keyed} />;
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
