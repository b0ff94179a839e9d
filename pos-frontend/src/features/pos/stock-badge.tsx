import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { TillProduct } from '@/shared/api/generated/model/tillProduct';
import { formatQuantity, isNegative, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './shelf.module.css';
import { usePosTexts } from './texts';

type Stock = Pick<TillProduct, 'available' | 'is_low_stock' | 'track_stock'>;

/** How many can still be sold here. */
export function StockBadge({ ware: { available, is_low_stock, track_stock } }: { ware: Stock }) {
  const text = usePosTexts();
  const { locale } = useFormats();
  if (!track_stock) return <span className={classes.stock}>{text('shelf.untracked')}</span>;
  if (isZero(available) || isNegative(available)) {
    return (
      <span className={`${classes.stock} ${classes.out}`}>
        <IconCircleX size={14} aria-hidden />
        {text('shelf.out')}
      </span>
    );
  }
  const left = text('shelf.left', { quantity: formatQuantity(available, locale) });
  return (
    <span className={`${classes.stock} ${is_low_stock ? classes.low : ''}`}>
      {is_low_stock && <IconAlertTriangle size={14} aria-hidden />}
      {left}
    </span>
  );
}
