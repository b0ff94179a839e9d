import { Decimal } from 'decimal.js';
import type { SalesRow } from '@/shared/api/generated/model/salesRow';
import { isZero } from '@/shared/lib/quantity';
import { addDays, type DayRange, daysIn } from '@/shared/period/period';

/** Beyond this many, days are too narrow to be told apart. */
const MOST_POINTS = 120;

/** How many days one point of the chart stands for. */
export function daysOfPoint(range: DayRange): 1 | 7 {
  return daysIn(range) > MOST_POINTS ? 7 : 1;
}

export interface Step {
  date_from: string;
  date_to: string;
  revenue: string;
}

/** What was sold in each step of so many days from the first on; the last one may be shorter. */
export function revenueBySteps(
  rows: readonly Pick<SalesRow, 'date' | 'revenue'>[],
  range: DayRange,
  days: number,
): Step[] {
  const steps: Step[] = [];
  const revenueOf = new Map(rows.map(({ date, revenue }) => [date, revenue]));
  for (let first = range.date_from; first <= range.date_to; first = addDays(first, days)) {
    let sum = new Decimal(0);
    let last = first;
    for (let at = 0; at < days; at += 1) {
      const day = addDays(first, at);
      if (day > range.date_to) break;
      last = day;
      sum = sum.plus(revenueOf.get(day) ?? 0);
    }
    steps.push({ date_from: first, date_to: last, revenue: sum.toFixed(2) });
  }
  return steps;
}

/** From the first hour that sold to the last, in either period; nights are left out. */
export function hoursBetween(
  ...periods: (readonly Pick<SalesRow, 'hour' | 'revenue'>[])[]
): number[] {
  const hours = periods
    .flat()
    .flatMap(({ hour, revenue }) => (hour === null || isZero(revenue) ? [] : [hour]));
  if (hours.length === 0) return [];
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, at) => first + at);
}
