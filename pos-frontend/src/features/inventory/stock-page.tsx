import { Button } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { AdjustAction } from '@/shared/actions/adjust-action';
import { usePagedSearch } from '@/shared/lib/list-search';
import { LowStockNotice } from '@/shared/stock/low-stock-notice';
import { useStockTotals } from '@/shared/stock/use-stock-totals';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { Message } from '@/shared/ui/message';
import { PagedList } from '@/shared/ui/paged-list';
import { useStockColumns } from './stock-columns';
import { StockFilters } from './stock-filters';
import { stockSearchSchema } from './stock-search';
import { useInventoryTexts } from './texts';
import { LIVE, useStock } from './use-inventory';

export function StockPage() {
  const text = useInventoryTexts();
  const list = usePagedSearch(stockSearchSchema);
  const stock = useStock(list.search);
  const { store_id, low_stock } = list.search;
  const lowStock = useStockTotals(store_id, LIVE.refetchInterval);
  return (
    <PagedList
      title={text('stock.title')}
      label={text('stock.table')}
      list={list}
      query={stock}
      columns={useStockColumns()}
      filters={
        <StockFilters
          list={list}
          productName={stock.isPlaceholderData ? undefined : stock.data?.results[0]?.product_name}
        />
      }
      note={<Freshness query={stock} />}
      action={<AdjustAction />}
      notice={
        // Who looks at them already is not told of them, nor of a store that is not this shop's.
        !low_stock &&
        !lowStock.error && <LowStockNotice lowStock={lowStock.data} search={{ store_id }} />
      }
      noMatch={text('stock.noMatchBody')}
      empty={
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
      }
    />
  );
}
