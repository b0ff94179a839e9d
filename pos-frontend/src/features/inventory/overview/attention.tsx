import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { NearestToZero } from '@/shared/stock/nearest-to-zero';
import { Panel } from '@/shared/ui/board';
import classes from '@/shared/ui/board.module.css';
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
      <NearestToZero label={own('attentionTable')} items={nearest} />
    </Panel>
  );
}
