import { linkOptions } from '@tanstack/react-router';
import type { TrendPage } from '@/shared/api/generated/model/trendPage';
import { Chart } from '@/shared/charts/chart';
import { formatDay, formatShortDay } from '@/shared/lib/moment';
import { formatQuantity } from '@/shared/lib/quantity';
import { useToday } from '@/shared/period/period-picker';
import { useFormats } from '@/shared/session/session';
import boardClasses from '@/shared/ui/board.module.css';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

interface TrendChartProps {
  trend: TrendPage;
  store_id: number | undefined;
}

/** What the stock was worth at the end of each day, and how many items were low. */
export function TrendChart({ trend, store_id }: TrendChartProps) {
  const text = useOwnerTexts();
  const money = useMoney(trend.currency);
  const { locale } = useFormats();
  const today = useToday();
  const count = (value: string | number) => formatQuantity(String(value), locale);
  const rows = trend.results;
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return <p className={boardClasses.calm}>{text('trend.none')}</p>;
  return (
    <Chart
      label={text('trend.label')}
      caption={text(last.business_date >= today ? 'trend.captionSoFar' : 'trend.caption', {
        first: money.rough(first.stock_value ?? '0'),
        last: money.rough(last.stock_value ?? '0'),
        low: count(last.below_reorder_point),
      })}
      pointHead={text('trend.day')}
      points={rows.map((row) => ({
        key: row.business_date,
        tick: formatShortDay(row.business_date, locale),
        name: formatDay(row.business_date, locale),
        values: { value: row.stock_value, low: row.below_reorder_point },
        isSoFar: row.business_date >= today,
      }))}
      linkOf={({ key }) =>
        linkOptions({ to: '/reports/valuation', search: { as_of: key, by: 'PRODUCT', store_id } })
      }
      plots={[
        {
          series: [{ key: 'value', label: text('trend.value'), shape: 'area' }],
          format: money.exact,
          formatTick: money.tick,
          height: 136,
        },
        {
          series: [{ key: 'low', label: text('trend.low'), shape: 'line', look: 'attention' }],
          format: (value) => count(String(value)),
          formatTick: (value) => count(value),
          height: 100,
        },
      ]}
    />
  );
}
