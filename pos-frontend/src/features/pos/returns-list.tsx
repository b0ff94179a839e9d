import { Button } from '@mantine/core';
import { IconReceiptRefund, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import type { ReturnRow } from '@/shared/api/generated/model/returnRow';
import { cursorOf, DEFAULT_PAGE_SIZE, useFirstPageWhenMissing } from '@/shared/lib/list-search';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { ReturnDrawer } from './return-drawer';
import { useReturnColumns } from './returns-columns';
import { SalesFilters } from './sales-filters';
import { hasFilters, NO_FILTERS, type SalesListProps } from './sales-search';
import { usePosTexts } from './texts';
import { returnsHref, useReturns } from './use-returns';

const NO_ROWS: ReturnRow[] = [];
const NO_ORDER = () => {};

/** Every return, newest first; what awaits inspection is settled from here. */
export function ReturnsList({ search, update }: SalesListProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const returns = useReturns(search);
  const columns = useReturnColumns();
  const visibility = useMemo(
    () => Object.fromEntries(columnInfo(columns).map(({ id }) => [id, true])),
    [columns],
  );
  const open = useCallback(({ id }: { id: number }) => update({ document: id }), [update]);
  const toNewest = useCallback(() => update({ cursor: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(returns.error, search.cursor, toNewest);
  const { data } = returns;
  const unknownFilter = returns.error?.status === 404;
  const to = (link: string | null | undefined) => {
    const cursor = cursorOf(link);
    return cursor === undefined ? undefined : () => update({ cursor });
  };
  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('sales.noMatchTitle')}
      body={text('returns.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconReceiptRefund}
      title={text('returns.emptyTitle')}
      body={text('returns.emptyBody')}
    />
  );
  return (
    <>
      <ListPage
        title={text('sales.title')}
        note={<Freshness query={returns} />}
        filters={<SalesFilters search={search} onChange={update} />}
        tools={<ExportMenu hrefOf={(format) => returnsHref(search, format)} />}
        table={
          <DataTable
            label={text('returns.table')}
            columns={columns}
            rows={unknownFilter ? NO_ROWS : data?.results}
            rowId={(row) => String(row.id)}
            visibility={visibility}
            ordering={undefined}
            onOrder={NO_ORDER}
            waiting={returns.isPlaceholderData}
            error={unknownFilter ? undefined : (returns.error ?? undefined)}
            onRetry={() => void returns.refetch()}
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
      <ReturnDrawer returnId={search.document} onClose={() => update({ document: undefined })} />
    </>
  );
}
