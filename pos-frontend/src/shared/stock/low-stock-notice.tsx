import { Link } from '@tanstack/react-router';
import type { StockTotals } from '@/shared/api/generated/model/stockTotals';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { useSession } from '@/shared/session/session';
import { StatusMark } from '@/shared/ui/status-mark';
import classes from './low-stock-notice.module.css';
import { useStockTexts } from './texts';

interface LowStockNoticeProps {
  /** Undefined until it is known: its line is kept, so that nothing jumps when it comes. */
  lowStock: Pick<StockTotals, 'low' | 'out'> | undefined;
  /** What was counted; the lists that it leads to are of the same. */
  search: { store_id?: number | undefined; category?: number | undefined };
}

/** That items are low, in a line, with the way to them; nothing where none is. */
export function LowStockNotice({ lowStock, search: { store_id, category } }: LowStockNoticeProps) {
  const text = useStockTexts();
  const mayRead = useSession().permissions.includes('analytics.read');
  if (lowStock === undefined) return <p className={classes.notice} aria-hidden="true" />;
  const { low, out } = lowStock;
  if (low === 0) return null;
  const search = { store_id, category };
  return (
    <p className={classes.notice}>
      <StatusMark
        meaning={out > 0 ? 'problem' : 'attention'}
        label={
          out > 0 ? text('low.someOut', { count: low, out }) : text('low.some', { count: low })
        }
      />
      <Link
        to="/inventory/stock"
        search={{ ...search, low_stock: true }}
        className={linkClasses.link}
      >
        {text('low.show')}
      </Link>
      {mayRead && (
        <Link to="/reports/low-stock" search={search} className={linkClasses.link}>
          {text('low.report')}
        </Link>
      )}
    </p>
  );
}
