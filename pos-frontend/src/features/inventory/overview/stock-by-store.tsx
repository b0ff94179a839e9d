import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LocationTotals } from '@/shared/api/generated/model/locationTotals';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatMoney, formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { Panel } from '@/shared/ui/board';
import classes from '@/shared/ui/board.module.css';
import { Count, Money, Quantity } from '@/shared/ui/values';
import type { StockSearch } from '../stock-search';
import { useInventoryTexts } from '../texts';
import type { OverviewSearch } from './overview-search';
import { useOverviewTexts } from './texts';

interface StockByStoreProps {
  summary: ShopSummary;
  search: OverviewSearch;
}

/** A store's figures are those of its stock list, to which each of them leads. */
export function StockByStore({ summary, search }: StockByStoreProps) {
  const text = useInventoryTexts();
  const own = useOverviewTexts();
  const seesCost = useSeesCost();
  return (
    <Panel title={own('stores')}>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={own('storesTable')}>
          <thead>
            <tr>
              <th scope="col">{text('column.store')}</th>
              <th scope="col" className={classes.right}>
                {own('skus')}
              </th>
              <th scope="col" className={classes.right}>
                {own('unitsHead')}
              </th>
              {seesCost && (
                <th scope="col" className={classes.right}>
                  {text('column.stockValue')}
                </th>
              )}
              <th scope="col" className={classes.right}>
                {own('lowHead')}
              </th>
              <th scope="col" className={classes.right}>
                {own('outHead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.locations.map((store) => (
              <StoreRow
                key={store.store_id}
                store={store}
                search={{ ...search, store_id: store.store_id }}
                currency={summary.currency}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface StoreRowProps {
  store: LocationTotals;
  search: OverviewSearch;
  currency: string;
}

function StoreRow({ store, search, currency }: StoreRowProps) {
  const text = useInventoryTexts();
  const own = useOverviewTexts();
  const { locale } = useFormats();
  const seesCost = useSeesCost();

  function figure(name: string, spoken: string, shown: ReactNode, filters: StockSearch) {
    return (
      <td className={classes.right}>
        <Link
          to="/inventory/stock"
          search={{ ...search, ...filters }}
          className={linkClasses.why}
          aria-label={own('ofStore', { name, store: store.store_name, figure: spoken })}
        >
          {shown}
        </Link>
      </td>
    );
  }

  const count = (value: number) => formatQuantity(String(value), locale);
  return (
    <tr>
      <th scope="row">
        <Link to="/inventory" search={search} className={linkClasses.link}>
          {store.store_name}
        </Link>
      </th>
      {figure(own('skus'), count(store.skus), <Count value={store.skus} />, {})}
      {figure(
        own('unitsHead'),
        store.units === null
          ? text('stock.beingCounted', { by: store.hidden_by_count ?? '' })
          : formatQuantity(store.units, locale),
        <Quantity value={store.units} />,
        { ordering: '-on_hand' },
      )}
      {seesCost &&
        figure(
          text('column.stockValue'),
          store.value === null ? '' : formatMoney(store.value, currency, locale),
          <Money value={store.value} currency={currency} />,
          {},
        )}
      {figure(own('lowHead'), count(store.low), <Count value={store.low} quietZero />, {
        low_stock: true,
      })}
      {figure(own('outHead'), count(store.out), <Count value={store.out} quietZero />, {
        out_of_stock: true,
      })}
    </tr>
  );
}
