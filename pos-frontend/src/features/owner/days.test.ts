import { describe, expect, it } from 'vitest';
import { daysOfPoint, hoursBetween, revenueBySteps } from './days';

function at(hour: number, revenue: string) {
  return { hour, revenue };
}

const JANUARY = { date_from: '2026-01-01', date_to: '2026-01-10' };

describe('revenue along a period', () => {
  it('has every day, also one that nothing was sold on', () => {
    const sold = [
      { date: '2026-01-03', revenue: '12.50' },
      { date: '2026-01-10', revenue: '-2.00' },
    ];
    const steps = revenueBySteps(sold, JANUARY, 1);
    expect(steps).toHaveLength(10);
    expect(steps[0]).toEqual({ date_from: '2026-01-01', date_to: '2026-01-01', revenue: '0.00' });
    expect(steps[2]?.revenue).toBe('12.50');
    expect(steps[9]?.revenue).toBe('-2.00');
  });

  it('is summed up by weeks where days would be too many', () => {
    const year = { date_from: '2026-01-01', date_to: '2026-12-31' };
    expect(daysOfPoint(year)).toBe(7);
    expect(daysOfPoint({ date_from: '2026-01-01', date_to: '2026-03-31' })).toBe(1);
    const sold = [
      { date: '2026-01-01', revenue: '0.10' },
      { date: '2026-01-07', revenue: '0.20' },
      { date: '2026-01-08', revenue: '5.00' },
    ];
    expect(revenueBySteps(sold, JANUARY, 7)).toEqual([
      { date_from: '2026-01-01', date_to: '2026-01-07', revenue: '0.30' },
      { date_from: '2026-01-08', date_to: '2026-01-10', revenue: '5.00' },
    ]);
  });
});

describe('hours', () => {
  it('go from the first that sold to the last, of both periods', () => {
    const now = [at(0, '0.00'), at(9, '5.00'), at(11, '2.00'), at(23, '0.00')];
    expect(hoursBetween(now, [at(12, '1.00')])).toEqual([9, 10, 11, 12]);
    expect(hoursBetween([at(9, '0.00')], [])).toEqual([]);
    expect(hoursBetween([], [])).toEqual([]);
  });
});
