import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatDay } from '@/shared/lib/moment';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { LevelMark } from './level-mark';
import { OnHandLink } from './on-hand-link';
import { useStockTexts } from './texts';
import { ThresholdCell } from './threshold-cell';

interface NearestToZeroProps {
  label: string;
  items: ReorderSuggestion[];
}

/** What is out or low, or sells out before goods can come, in the order given. */
export function NearestToZero({ label, items }: NearestToZeroProps) {
  const text = useStockTexts();
  if (items.length === 0) {
    return (
      <p className={classes.calm}>
        <IconCircleCheck size={18} aria-hidden />
        {text('nearest.calm')}
      </p>
    );
  }
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{text('nearest.product')}</th>
            <th scope="col">{text('nearest.store')}</th>
            <th scope="col">{text('nearest.status')}</th>
            <th scope="col" className={classes.right}>
              {text('nearest.onHand')}
            </th>
            <th scope="col" className={classes.right}>
              {text('nearest.threshold')}
            </th>
            <th scope="col" className={classes.right}>
              {text('nearest.lasts')}
            </th>
            <th scope="col" className={classes.right}>
              {text('nearest.toOrder')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <UrgentRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UrgentRow({ item }: { item: ReorderSuggestion }) {
  const text = useStockTexts();
  const list = { store_id: item.store_id, search: item.sku };
  return (
    <tr>
      <td>
        <Link
          to="/inventory/stock"
          search={list}
          className={classes.rowLink}
          title={text('nearest.open', { sku: item.sku, store: item.store_code })}
        >
          <ProductCell product={item.product_name} variant={item.variant_name} sku={item.sku} />
        </Link>
      </td>
      <td>{item.store_code}</td>
      <td>
        <LevelMark low={item.is_low_stock} out={item.is_out_of_stock} />
      </td>
      <td className={classes.right}>
        <OnHandLink item={item} />
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
  const text = useStockTexts();
  const { locale } = useFormats();
  if (item.is_out_of_stock || item.days_of_cover === null) return <Quantity value={null} />;
  const day = item.predicted_stockout_date;
  return (
    <span title={day ? text('nearest.until', { day: formatDay(day, locale) }) : undefined}>
      {text('nearest.days', { count: Math.floor(Number(item.days_of_cover)) })}
    </span>
  );
}

/** Leads to the suggestion, also where what comes covers it already. */
function Reorder({ item }: { item: ReorderSuggestion }) {
  const text = useStockTexts();
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
        covered
          ? text('nearest.isCovered', { sku, store })
          : text('nearest.reorderOf', { quantity, sku, store })
      }
    >
      {covered ? text('nearest.covered') : quantity}
    </Link>
  );
}
