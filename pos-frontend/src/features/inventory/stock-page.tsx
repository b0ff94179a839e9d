import { Button } from '@mantine/core';
import { IconPackage, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { AdjustAction } from '@/shared/actions/adjust-action';
import type { StockRow } from '@/shared/api/generated/model/stockRow';
import {
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
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { useStockColumns } from './stock-columns';
import { StockFilters } from './stock-filters';
import { hasFilters, NO_FILTERS, stockSearchSchema } from './stock-search';
import { useInventoryTexts } from './texts';
import { useStock } from './use-inventory';

const NO_ROWS: StockRow[] = [];

export function StockPage() {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const { search, update } = useListSearch(stockSearchSchema);
  const stock = useStock(search);
  const columns = useStockColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(stock.error, search.page, toFirstPage);
  // A store or category that is not, or no longer, this shop's: no row can match.
  const unknownFilter = stock.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('stock.noMatchTitle')}
      body={text('stock.noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconPackage}
      title={text('stock.emptyTitle')}
      body={text('stock.emptyBody')}
      action={
        <Button variant="default" onClick={() => void stock.refetch()}>
          {text('stock.emptyAction')}
        </Button>
      }
    />
  );

  return (
    <ListPage
      title={text('stock.title')}
      note={<Freshness query={stock} />}
      action={<AdjustAction />}
      filters={<StockFilters search={search} onChange={update} />}
      tools={
        <ViewMenu
          columns={info}
          visibility={choice.visibility}
          onToggle={choice.toggle}
          onReset={choice.reset}
        />
      }
      table={
        <DataTable
          label={text('stock.table')}
          columns={columns}
          rows={unknownFilter ? NO_ROWS : stock.data?.results}
          rowId={(row) => String(row.id)}
          visibility={choice.visibility}
          ordering={search.ordering}
          onOrder={(ordering) =>
            update({ ordering: stockSearchSchema.shape.ordering.parse(ordering) })
          }
          waiting={stock.isPlaceholderData}
          error={unknownFilter ? undefined : (stock.error ?? undefined)}
          onRetry={() => void stock.refetch()}
          empty={empty}
        />
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => update({ page_size: size })}
          paging={
            stock.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize,
              count: stock.data.count,
              onPage: (page) => update({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}
