import { describe, expect, it } from 'vitest';
import { sumsOf } from './aging-report';
import { endOfDay } from './end-of-day';
import { formatMonth, lastOfMonth } from './months';
import { filtersOf } from './report-export';
import { isNarrowed, pageOf } from './report-search';
import {
  salesReportSchema,
  shrinkageReportSchema,
  stockReportSchema,
  trendReportSchema,
} from './report-searches';

describe('the end of a store day', () => {
  it('is the last moment before midnight by the clocks of the place', () => {
    expect(endOfDay('2026-11-21', 'Europe/London')).toBe('2026-11-21T23:59:59.999Z');
    expect(endOfDay('2026-07-01', 'Europe/London')).toBe('2026-07-01T22:59:59.999Z');
    expect(endOfDay('2026-11-21', 'America/Chicago')).toBe('2026-11-22T05:59:59.999Z');
    expect(endOfDay('2026-11-21', 'Asia/Kolkata')).toBe('2026-11-21T18:29:59.999Z');
  });

  it('holds on the days when clocks are changed', () => {
    expect(endOfDay('2026-10-25', 'Europe/London')).toBe('2026-10-25T23:59:59.999Z');
    expect(endOfDay('2026-03-29', 'Europe/London')).toBe('2026-03-29T22:59:59.999Z');
    // Here at midnight itself: an hour is left out, or comes twice.
    expect(endOfDay('2026-03-28', 'Asia/Beirut')).toBe('2026-03-28T21:59:59.999Z');
    expect(endOfDay('2026-10-24', 'Asia/Beirut')).toBe('2026-10-24T21:59:59.999Z');
  });
});

describe('what stands in the address of a report', () => {
  it('is dropped where it cannot be understood', () => {
    const odd = { by: 'WEEK', store_id: 'x', date_from: '2026-13-01', period: 'ever', page: '0' };
    expect(salesReportSchema.parse(odd)).toEqual({});
    expect(stockReportSchema.parse({ as_of: 'yesterday', clock: 'BOTH' })).toEqual({});
  });

  it('leaves out what the report shows anyway', () => {
    expect(salesReportSchema.parse({ by: 'DAY' })).toEqual({});
    expect(salesReportSchema.parse({ by: 'STORE' })).toEqual({ by: 'STORE' });
    expect(stockReportSchema.parse({ clock: 'OCCURRED' })).toEqual({});
    expect(shrinkageReportSchema.parse({ by: 'REASON', reason_code: ' THEFT ' })).toEqual({
      reason_code: 'THEFT',
    });
  });

  it('orders by nothing where the report has one order', () => {
    expect(trendReportSchema.parse({ ordering: '-on_hand' })).toEqual({});
  });

  it('asks for the first page without naming it', () => {
    expect(pageOf({})).toEqual({ page_size: 50 });
    expect(pageOf({ page: 3, page_size: 200 })).toEqual({ page: 3, page_size: 200 });
  });

  it('says nothing of what is not chosen, where a file is asked for', () => {
    expect(filtersOf({ by: 'DAY', store_id: undefined, category: 0 })).toEqual({
      by: 'DAY',
      category: 0,
    });
  });

  it('tells a narrowed report from an empty one', () => {
    const filters = { store_id: undefined, search: undefined };
    expect(isNarrowed({ page: 2, ordering: 'name' }, filters)).toBe(false);
    expect(isNarrowed({ store_id: 3 }, filters)).toBe(true);
  });
});

describe('words of reports', () => {
  it('a month is named, and ends where it ends', () => {
    expect(formatMonth('2026-11-01', 'en')).toBe('November 2026');
    expect(lastOfMonth('2026-11-01')).toBe('2026-11-30');
    expect(lastOfMonth('2028-02-01')).toBe('2028-02-29');
    expect(lastOfMonth('2026-12-01')).toBe('2026-12-31');
  });
});

describe('the sums of the age of stock', () => {
  const summary = [
    { bucket: 'D0_30', units: '1.500', value: '0.100000' },
    { bucket: 'OVER_365', units: '2.000', value: '0.200000' },
  ];

  it('are those of what is shown, to the last decimal', () => {
    expect(sumsOf(summary, undefined)).toEqual({ units: '3.5', value: '0.3' });
    expect(sumsOf(summary, 'OVER_365')).toEqual({ units: '2', value: '0.2' });
    expect(sumsOf([], undefined)).toEqual({ units: '0', value: '0' });
  });
});
