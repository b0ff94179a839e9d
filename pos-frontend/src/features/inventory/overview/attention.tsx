import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';
import type { UrgentItem } from '@/shared/api/generated/model/urgentItem';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Panel } from '@/shared/ui/board';
import classes from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { LevelMark } from '../stock-status';
import { useInventoryTexts } from '../texts';
import type { OverviewSearch } from './overview-search';
import { useOverviewTexts } from './texts';

interface AttentionProps {
  summary: ShopSummary;
  search: OverviewSearch;
}

/** What is out is low as well, and more urgent: so one list has both, in the order of the API. */
export function Attention({ summary: { low_stock: low, totals }, search }: AttentionProps) {
  const text = useInventoryTexts();
  const own = useOverviewTexts();
  const more = low.count > 0 && (
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
      <Link
        to="/inventory/stock"
        search={{ ...search, low_stock: true }}
        className={linkClasses.link}
      >
        {own('showLow', { count: low.count })}
      </Link>
    </span>
  );
  return (
    <Panel title={own('attention')} more={more}>
      {low.items.length === 0 ? (
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
                  {text('column.available')}
                </th>
                <th scope="col" className={classes.right}>
                  {text('column.threshold')}
                </th>
              </tr>
            </thead>
            <tbody>
              {low.items.map((item) => (
                <UrgentRow key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function UrgentRow({ item }: { item: UrgentItem }) {
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
        <LevelMark low out={item.is_out_of_stock} />
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
        <Link to="/inventory/stock" search={list} className={linkClasses.why}>
          <Quantity value={item.available} />
        </Link>
      </td>
      <td className={classes.right}>
        <Link to="/inventory/stock" search={list} className={linkClasses.why}>
          <Quantity value={item.threshold} />
        </Link>
      </td>
    </tr>
  );
}
