import { z } from 'zod';
import { dayParam } from '@/shared/lib/list-search';

export const PERIODS = [
  'today',
  'yesterday',
  '7_days',
  '28_days',
  '90_days',
  'this_month',
  'last_month',
  'this_year',
] as const;

export type PeriodName = (typeof PERIODS)[number];

const DEFAULT_PERIOD: PeriodName = '28_days';

/** A named period stays what it says tomorrow; own dates stay those dates. */
export const periodParams = {
  period: z.enum(PERIODS).optional().catch(undefined),
  date_from: dayParam,
  date_to: dayParam,
};

export interface PeriodSearch {
  period?: PeriodName | undefined;
  date_from?: string | undefined;
  date_to?: string | undefined;
}

/** From day to day, both counted. */
export interface DayRange {
  date_from: string;
  date_to: string;
}

/** Days are the retailer's own, wherever they are read: they are counted without hours. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysIn({ date_from, date_to }: DayRange): number {
  return (Date.parse(date_to) - Date.parse(date_from)) / 86_400_000 + 1;
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

function lastDays(today: string, days: number): DayRange {
  return { date_from: addDays(today, 1 - days), date_to: today };
}

function lastMonth(today: string): DayRange {
  const end = addDays(firstOfMonth(today), -1);
  return { date_from: firstOfMonth(end), date_to: end };
}

const NAMED: Record<PeriodName, (today: string) => DayRange> = {
  today: (today) => lastDays(today, 1),
  yesterday: (today) => lastDays(addDays(today, -1), 1),
  '7_days': (today) => lastDays(today, 7),
  '28_days': (today) => lastDays(today, 28),
  '90_days': (today) => lastDays(today, 90),
  this_month: (today) => ({ date_from: firstOfMonth(today), date_to: today }),
  last_month: lastMonth,
  this_year: (today) => ({ date_from: `${today.slice(0, 4)}-01-01`, date_to: today }),
};

/** The dates that are set, where both are and in their order. */
function ownRange({ date_from, date_to }: PeriodSearch): DayRange | undefined {
  if (date_from === undefined || date_to === undefined) return undefined;
  return date_from <= date_to ? { date_from, date_to } : undefined;
}

/** The days that are asked for, and the name of them where they have one. */
export function periodOf(
  search: PeriodSearch,
  today: string,
): { name: PeriodName | 'own'; range: DayRange } {
  const own = ownRange(search);
  if (own) return { name: 'own', range: own };
  const name = search.period ?? DEFAULT_PERIOD;
  return { name, range: NAMED[name](today) };
}

/** What figures of these days are compared with: as many days right before. */
export function rangeBefore(range: DayRange): DayRange {
  return {
    date_from: addDays(range.date_from, -daysIn(range)),
    date_to: addDays(range.date_from, -1),
  };
}

/** What the address says of a named period: the default is left out, own dates go. */
export function searchOfPeriod(name: PeriodName): PeriodSearch {
  const period = name === DEFAULT_PERIOD ? undefined : name;
  return { period, date_from: undefined, date_to: undefined };
}
