import { Button } from '@mantine/core';
import { IconHistory, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo } from 'react';
import { AdjustAction } from '@/shared/actions/adjust-action';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import {
  cursorOf,
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
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
import { MovementDrawer } from './movement-drawer';
import { useMovementColumns } from './movements-columns';
import { MovementsFilters } from './movements-filters';
import { hasFilters, movementsSearchSchema, NO_FILTERS } from './movements-search';
import { useInventoryTexts } from './texts-movements';
import { exportHref, useMovements } from './use-movements';

const NO_ROWS: LedgerRow[] = [];
const NO_ORDER = () => {};

export function MovementsPage() {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const { search, update } = useListSearch(movementsSearchSchema);
  const movements = useMovements(search);
  const columns = useMovementColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const open = useCallback(
    (row: LedgerRow) => update({ entry: row.id, document: undefined }),
    [update],
  );
  const toNewest = useCallback(() => update({ cursor: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(movements.error, search.cursor, toNewest);
  const { data } = movements;
  // Back at the top by way of "previous": from here on the newest belong to the page.
  const atTop =
    search.cursor?.startsWith('a') && !movements.isPlaceholderData && data?.previous === null;
  useEffect(() => {
    if (atTop) toNewest();
  }, [atTop, toNewest]);

  const unknownFilter = movements.error?.status === 404;
  const rows = unknownFilter ? NO_ROWS : data?.results;
  const first = movements.isPlaceholderData ? undefined : rows?.[0];
  const to = (link: string | null | undefined) => {
    const cursor = cursorOf(link);
    return cursor === undefined ? undefined : () => update({ cursor });
  };

  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('stock.noMatchTitle')}
      body={text('movements.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconHistory}
      title={text('movements.emptyTitle')}
      body={text('movements.emptyBody')}
      action={<AdjustAction />}
    />
  );

  return (
    <>
      <ListPage
        title={text('movements.title')}
        note={<Freshness query={movements} />}
        action={<AdjustAction />}
        filters={
          <MovementsFilters
            search={search}
            onChange={update}
            itemName={first?.sku}
            productName={first?.product_name}
            documentName={first?.ref_label}
          />
        }
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
            label={text('movements.table')}
            columns={columns}
            rows={rows}
            rowId={(row) => String(row.id)}
            visibility={choice.visibility}
            ordering={undefined}
            onOrder={NO_ORDER}
            waiting={movements.isPlaceholderData}
            error={unknownFilter ? undefined : (movements.error ?? undefined)}
            onRetry={() => void movements.refetch()}
            empty={empty}
            onOpen={open}
            openId={search.entry === undefined ? undefined : String(search.entry)}
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
      <MovementDrawer
        entryId={search.entry}
        documentId={search.document}
        known={rows?.find((row) => row.id === search.entry)}
        onClose={() => update({ entry: undefined, document: undefined })}
        onDocument={(document) => update({ document })}
      />
    </>
  );
}
