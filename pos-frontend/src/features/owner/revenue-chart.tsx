import { linkOptions } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { SalesRow } from '@/shared/api/generated/model/salesRow';
import { Chart } from '@/shared/charts/chart';
import { peakOf } from '@/shared/charts/points';
import { usePointName } from '@/shared/charts/texts';
import { formatDay, formatDays, formatShortDay } from '@/shared/lib/moment';
import { rangeBefore } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { useFormats } from '@/shared/session/session';
import { daysOfPoint, revenueBySteps, type Step } from './days';
import type { Asked } from './owner-search';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

interface RevenueChartProps {
  asked: Asked;
  now: readonly SalesRow[];
  before: readonly SalesRow[];
  currency: string;
}

/** What was sold each day, over what was sold as many days earlier. */
export function RevenueChart({ asked, now, before, currency }: RevenueChartProps) {
  const text = useOwnerTexts();
  const money = useMoney(currency);
  const { locale } = useFormats();
  const days = daysOfPoint(asked);
  const steps = revenueBySteps(now, asked, days);
  const earlier = revenueBySteps(before, rangeBefore(asked), days);
  const day = useToday();
  const pointName = usePointName();
  const nameOf = ({ date_from, date_to }: Step) =>
    date_from === date_to ? formatDay(date_from, locale) : formatDays(date_from, date_to, locale);
  const isSoFar = ({ date_to }: Step) => date_to >= day;
  const points = steps.map((step, at) => {
    const old = earlier[at];
    return {
      key: step.date_from,
      tick: formatShortDay(step.date_from, locale),
      name: nameOf(step),
      values: { now: step.revenue, before: old?.revenue ?? null },
      isSoFar: isSoFar(step),
      ...(old && { names: { before: text('revenue.beforeNamed', { days: nameOf(old) }) } }),
    };
  });
  const peak = peakOf(points, 'now');
  const best = peak === undefined ? undefined : steps[peak];
  const total = steps.reduce((sum, { revenue }) => sum.plus(revenue), new Decimal(0));
  const caption = best
    ? text(steps.some(isSoFar) ? 'revenue.captionSoFar' : 'revenue.caption', {
        total: money.exact(total),
        step: text(days === 1 ? 'revenue.stepDay' : 'revenue.stepWeek'),
        best: pointName({ name: nameOf(best), isSoFar: isSoFar(best) }),
        amount: money.exact(best.revenue),
      })
    : text('revenue.none');
  const lastDayOf = new Map(steps.map(({ date_from, date_to }) => [date_from, date_to]));
  return (
    <Chart
      label={text(days === 1 ? 'revenue.byDay' : 'revenue.byWeek')}
      caption={caption}
      pointHead={text(days === 1 ? 'revenue.day' : 'revenue.week')}
      points={points}
      linkOf={({ key }) =>
        linkOptions({
          to: '/reports/sales',
          search: {
            store_id: asked.store_id,
            date_from: key,
            date_to: lastDayOf.get(key) ?? key,
            by: 'PRODUCT',
          },
        })
      }
      plots={[
        {
          series: [
            { key: 'now', label: text('revenue.now'), shape: 'area' },
            {
              key: 'before',
              label: text('revenue.before'),
              shape: 'line',
              look: 'compared',
              isOver: true,
            },
          ],
          format: money.exact,
          formatTick: money.tick,
        },
      ]}
    />
  );
}
