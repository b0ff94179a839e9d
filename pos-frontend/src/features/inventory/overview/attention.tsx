import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatDay } from '@/shared/lib/moment';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Panel } from '@/shared/ui/board';
import classes from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { LevelMark } from '../stock-status';
import { useInventoryTexts } from '../texts';
import { ThresholdCell } from '../threshold-cell';
import type { OverviewSearch } from './overview-search';
import { useOverviewTexts } from './texts';

interface AttentionProps {
  summary: ShopSummary;
  /** The nearest to their zero, whether low already or soon sold out. */
  nearest: ReorderSuggestion[];
  search: OverviewSearch;
}

/** What is out or low, or sells out before goods can come: the nearest to its zero first. */
export function Attention({
  summary: { low_stock: low, totals },
  nearest,
  search,
}: AttentionProps) {
  const text = useInventoryTexts();
  const own = useOverviewTexts();
  const more = (low.count > 0 || nearest.length > 0) && (
    <span className={classes.more}>
      {totals.out > 0 && (
        <Link
          to="/inventory/stock"
          search={{ ...search, out_of_stock: true }}
          className={linkClasses.link}
        >
          {own('showOut', { count: totals.out })}
        </Link>
      )}
      {low.count > 0 && (
        <Link
          to="/inventory/stock"
          search={{ ...search, low_stock: true }}
          className={linkClasses.link}
        >
          {own('showLow', { count: low.count })}
        </Link>
      )}
      <Link to="/inventory/reorder" search={search} className={linkClasses.link}>
        {own('reorderAll')}
      </Link>
    </span>
  );
  return (
    <Panel title={own('attention')} more={more}>
      {nearest.length === 0 ? (
        <p className={classes.calm}>
          <IconCircleCheck size={18} aria-hidden />
          {own('calm')}
        </p>
      ) : (
        <div className={classes.frame}>
          <table className={classes.table} aria-label={own('attentionTable')}>
            <thead>
              <tr>
                <th scope="col">{text('column.product')}</th>
                <th scope="col">{text('column.store')}</th>
                <th scope="col">{text('column.status')}</th>
                <th scope="col" className={classes.right}>
                  {text('column.onHand')}
                </th>
                <th scope="col" className={classes.right}>
                  {text('column.threshold')}
                </th>
                <th scope="col" className={classes.right}>
                  {own('lasts')}
                </th>
                <th scope="col" className={classes.right}>
                  {own('toOrder')}
                </th>
              </tr>
            </thead>
            <tbody>
              {nearest.map((item) => (
                <UrgentRow key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function UrgentRow({ item }: { item: ReorderSuggestion }) {
  const text = useInventoryTexts();
  const own = useOverviewTexts();
  const { locale } = useFormats();
  const why = text('stock.why', {
    quantity: formatQuantity(item.on_hand, locale),
    sku: item.sku,
    store: item.store_code,
  });
  const list = { store_id: item.store_id, search: item.sku };
  return (
    <tr>
      <td>
        <Link
          to="/inventory/stock"
          search={list}
          className={classes.rowLink}
          title={own('open', { sku: item.sku, store: item.store_code })}
        >
          <ProductCell product={item.product_name} variant={item.variant_name} sku={item.sku} />
        </Link>
      </td>
      <td>{item.store_code}</td>
      <td>
        <LevelMark low={item.is_low_stock} out={item.is_out_of_stock} />
      </td>
      <td className={classes.right}>
        <Link
          to="/inventory/movements"
          search={{ variant_id: item.variant_id, store_id: item.store_id }}
          className={linkClasses.why}
          title={why}
          aria-label={why}
        >
          <Quantity value={item.on_hand} />
        </Link>
      </td>
      <td className={classes.right}>
        <ThresholdCell row={item} />
      </td>
      <td className={classes.right}>
        <Lasts item={item} />
      </td>
      <td className={classes.right}>
        <Reorder item={item} />
      </td>
    </tr>
  );
}

/** How long what is available lasts at what sells; not known without a history. */
function Lasts({ item }: { item: ReorderSuggestion }) {
  const own = useOverviewTexts();
  const { locale } = useFormats();
  if (item.is_out_of_stock || item.days_of_cover === null) return <Quantity value={null} />;
  const day = item.predicted_stockout_date;
  return (
    <span title={day ? own('until', { day: formatDay(day, locale) }) : undefined}>
      {own('days', { count: Math.floor(Number(item.days_of_cover)) })}
    </span>
  );
}

/** Leads to the suggestion, also where what comes covers it already. */
function Reorder({ item }: { item: ReorderSuggestion }) {
  const own = useOverviewTexts();
  const { locale } = useFormats();
  const covered = isZero(item.suggested_qty);
  const quantity = formatQuantity(item.suggested_qty, locale);
  const { variant_id, store_id, sku, store_code: store } = item;
  return (
    <Link
      to="/inventory/reorder"
      search={{ variant_id, store_id, covered: true, snoozed: true }}
      className={linkClasses.why}
      aria-label={
        covered ? own('isCovered', { sku, store }) : own('reorderOf', { quantity, sku, store })
      }
    >
      {covered ? own('covered') : quantity}
    </Link>
  );
}
