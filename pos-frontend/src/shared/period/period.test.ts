import { describe, expect, it } from 'vitest';
import { today as storeDay } from '@/shared/lib/due';
import { type DayRange, daysIn, PERIODS, periodOf, rangeBefore, searchOfPeriod } from './period';

const TODAY = '2026-03-15';

function days({ date_from, date_to }: DayRange): string {
  return `${date_from} ${date_to}`;
}

function rangeOf(period: (typeof PERIODS)[number], today = TODAY): string {
  return days(periodOf({ period }, today).range);
}

describe('a period', () => {
  it('counts its first and its last day', () => {
    expect(rangeOf('today')).toBe('2026-03-15 2026-03-15');
    expect(rangeOf('yesterday')).toBe('2026-03-14 2026-03-14');
    expect(rangeOf('7_days')).toBe('2026-03-09 2026-03-15');
    expect(rangeOf('90_days')).toBe('2025-12-16 2026-03-15');
    expect(daysIn(periodOf({ period: '90_days' }, TODAY).range)).toBe(90);
  });

  it('knows how long months and years are', () => {
    expect(rangeOf('this_month')).toBe('2026-03-01 2026-03-15');
    expect(rangeOf('last_month')).toBe('2026-02-01 2026-02-28');
    expect(rangeOf('last_month', '2028-03-01')).toBe('2028-02-01 2028-02-29');
    expect(rangeOf('last_month', '2026-01-31')).toBe('2025-12-01 2025-12-31');
    expect(rangeOf('this_year')).toBe('2026-01-01 2026-03-15');
  });

  it('is the last 28 days where the address says nothing', () => {
    expect(periodOf({}, TODAY)).toEqual({
      name: '28_days',
      range: { date_from: '2026-02-16', date_to: '2026-03-15' },
    });
    expect(searchOfPeriod('28_days').period).toBeUndefined();
    expect(searchOfPeriod('7_days').period).toBe('7_days');
  });

  it('begins with the retailer’s day and not with the browser’s or the world’s', () => {
    const justAfterMidnightInLondon = Date.parse('2026-06-30T23:30:00Z');
    const at = (timezone: string) =>
      rangeOf('this_month', storeDay(justAfterMidnightInLondon, timezone));
    expect(at('Europe/London')).toBe('2026-07-01 2026-07-01');
    expect(at('America/Chicago')).toBe('2026-06-01 2026-06-30');
    expect(at('UTC')).toBe('2026-06-01 2026-06-30');
  });

  it('loses and doubles no day where clocks change', () => {
    // The clocks of London go forward on 29 March 2026 and back on 25 October.
    expect(rangeOf('7_days', '2026-03-30')).toBe('2026-03-24 2026-03-30');
    expect(rangeOf('7_days', '2026-10-26')).toBe('2026-10-20 2026-10-26');
  });

  it('is what own dates say, if both are there and in order', () => {
    const own = { date_from: '2026-01-05', date_to: '2026-01-06' };
    expect(periodOf({ ...own, period: 'today' }, TODAY)).toEqual({ name: 'own', range: own });
    const turned = { date_from: '2026-01-06', date_to: '2026-01-05' };
    expect(periodOf(turned, TODAY).name).toBe('28_days');
    expect(periodOf({ date_from: '2026-01-06', period: 'today' }, TODAY).name).toBe('today');
  });

  it.each(PERIODS)('%s is compared with as many days right before it', (period) => {
    const { range } = periodOf({ period }, TODAY);
    const before = rangeBefore(range);
    expect(daysIn(before)).toBe(daysIn(range));
    expect(new Date(Date.parse(before.date_to) + 86_400_000).toISOString().slice(0, 10)).toBe(
      range.date_from,
    );
  });
});
