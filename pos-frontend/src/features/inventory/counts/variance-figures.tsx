import type { VarianceTotals } from '@/shared/api/generated/model/varianceTotals';
import { formatPercent, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Change, Money } from '@/shared/ui/values';
import classes from './counts.module.css';
import { useCountTexts } from './texts';

interface VarianceFiguresProps {
  totals: VarianceTotals;
  currency: string;
}

/** What was found altogether. */
export function VarianceFigures({ totals, currency }: VarianceFiguresProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const { accuracy, lines, as_expected: same } = totals;
  return (
    <dl className={classes.figures} aria-label={text('variance.figures')}>
      <div>
        <dt>{text('variance.accuracy')}</dt>
        <dd>{accuracy === null ? text('none') : formatPercent(accuracy, locale)}</dd>
        <dd className={classes.detail}>
          {text('variance.accuracyDetail', {
            count: lines,
            same: formatQuantity(String(same), locale),
          })}
        </dd>
      </div>
      <div>
        <dt>{text('variance.surplus')}</dt>
        <dd>
          <Change value={totals.surplus_qty} />
        </dd>
        <dd className={classes.detail}>{text('variance.units')}</dd>
      </div>
      <div>
        <dt>{text('variance.missing')}</dt>
        <dd>
          <Change value={`-${totals.missing_qty}`} />
        </dd>
        <dd className={classes.detail}>{text('variance.units')}</dd>
      </div>
      {totals.variance_value !== null && (
        <div>
          <dt>{text('variance.value')}</dt>
          <dd>
            <Money value={totals.variance_value} currency={currency} />
          </dd>
        </div>
      )}
    </dl>
  );
}
