import { linkOptions } from '@tanstack/react-router';
import type { SalesRow } from '@/shared/api/generated/model/salesRow';
import { Chart } from '@/shared/charts/chart';
import { peakOf } from '@/shared/charts/points';
import { formatHour } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import boardClasses from '@/shared/ui/board.module.css';
import { hoursBetween } from './days';
import type { Asked } from './owner-search';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

interface HoursChartProps {
  asked: Asked;
  now: readonly SalesRow[];
  before: readonly SalesRow[];
  currency: string;
}

/** At which hours of the day is sold what, all days of the period together. */
export function HoursChart({ asked, now, before, currency }: HoursChartProps) {
  const text = useOwnerTexts();
  const money = useMoney(currency);
  const { locale } = useFormats();
  const nowOf = new Map(now.map(({ hour, revenue }) => [hour, revenue]));
  const beforeOf = new Map(before.map(({ hour, revenue }) => [hour, revenue]));
  const hours = hoursBetween(now, before);
  const span = (hour: number) =>
    text('hours.span', { from: formatHour(hour, locale), to: formatHour(hour + 1, locale) });
  const points = hours.map((hour) => ({
    key: String(hour),
    tick: formatHour(hour, locale),
    name: span(hour),
    values: { now: nowOf.get(hour) ?? '0', before: beforeOf.get(hour) ?? '0' },
  }));
  const peak = peakOf(points, 'now');
  const best = peak === undefined ? undefined : hours[peak];
  const caption =
    best === undefined
      ? text('revenue.none')
      : text('hours.caption', {
          from: formatHour(best, locale),
          to: formatHour(best + 1, locale),
          amount: money.exact(nowOf.get(best) ?? '0'),
        });
  if (hours.length === 0) return <p className={boardClasses.calm}>{text('revenue.none')}</p>;
  return (
    <Chart
      label={text('hours.title')}
      caption={caption}
      pointHead={text('hours.hour')}
      points={points}
      linkOf={() => linkOptions({ to: '/reports/sales', search: { ...asked, by: 'HOUR' } })}
      plots={[
        {
          series: [
            { key: 'now', label: text('revenue.now'), shape: 'bar' },
            { key: 'before', label: text('revenue.before'), shape: 'line', look: 'compared' },
          ],
          format: money.exact,
          formatTick: money.tick,
        },
      ]}
    />
  );
}
