import { describe, expect, it } from 'vitest';
import { exactTime, relativeTime } from './moment';
import {
  formatChange,
  formatMoney,
  formatMoneyRoughly,
  formatMoneyTick,
  formatPercent,
  formatQuantity,
  parseQuantity,
} from './quantity';

describe('quantities', () => {
  it.each([
    ['3.000', '3'],
    ['0.500', '0.5'],
    ['-2.000', '-2'],
    ['1234567.250', '1,234,567.25'],
    ['12345678901234567.123', '12,345,678,901,234,567.123'],
  ])('%s is shown as %s', (quantity, shown) => {
    expect(formatQuantity(quantity, 'en')).toBe(shown);
  });
});

describe('changes', () => {
  it.each([
    ['3.000', '+3'],
    ['-0.250', '−0.25'],
    ['0.000', '0'],
  ])('%s is shown as %s', (quantity, shown) => {
    expect(formatChange(quantity, 'en')).toBe(shown);
  });
});

describe('shares', () => {
  it('are written in per cent', () => {
    expect(formatPercent('97.5', 'en')).toBe('97.5%');
    expect(formatPercent('100.0', 'en')).toBe('100%');
    expect(formatPercent('-3.25', 'en')).toBe('−3.3%');
    expect(formatPercent('97.5', 'de')).toBe('97,5\u00a0%');
  });
});

describe('money that is looked at', () => {
  it.each([
    ['9999.99', '£9,999.99'],
    ['10000.50', '£10,001'],
    ['-1234567.891', '−£1,234,568'],
  ])('%s is shown as %s', (amount, shown) => {
    expect(formatMoneyRoughly(amount, 'GBP', 'en')).toBe(shown);
  });

  it.each([
    [0, '£0'],
    [0.25, '£0.25'],
    [12_500, '£12.5K'],
    [-1050, '−£1.05K'],
    [-2_000_000, '−£2M'],
  ])('%s is %s along a scale', (amount, shown) => {
    expect(formatMoneyTick(amount, 'GBP', 'en')).toBe(shown);
  });
});

describe('a typed quantity', () => {
  it.each([
    ['3', '3'],
    [' -2.5 ', '-2.5'],
    ['+4', '4'],
    ['−1', '-1'],
    ['0,125', '0.125'],
    ['.5', '0.5'],
    ['2.', '2'],
    ['99999999999.999', '99999999999.999'],
  ])('%s is %s', (typed, quantity) => {
    expect(parseQuantity(typed)?.toFixed()).toBe(quantity);
  });

  it.each(['', '-', '.', '1.2345', '1e3', '0x10', '1,000.5', '100000000000', 'NaN', 'two'])(
    '"%s" is none',
    (typed) => {
      expect(parseQuantity(typed)).toBeNull();
    },
  );
});

describe('money', () => {
  it('has the decimals of its currency', () => {
    expect(formatMoney('12.5', 'GBP', 'en')).toBe('£12.50');
    expect(formatMoney('1200', 'JPY', 'en')).toBe('¥1,200');
  });

  it('has the minus sign that quantities have', () => {
    expect(formatMoney('-4.5', 'GBP', 'en')).toBe('−£4.50');
  });

  it('is rounded from its exact decimals, not from a float', () => {
    expect(formatMoney('1.005', 'EUR', 'en')).toBe('€1.01');
    expect(formatMoney('90071992547409.93', 'EUR', 'en')).toBe('€90,071,992,547,409.93');
  });
});

describe('moments', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');

  it.each([
    ['2026-11-21T11:59:30Z', null],
    ['2026-11-21T11:15:00Z', '45 minutes ago'],
    ['2026-11-20T12:00:00Z', '1 day ago'],
    ['2026-11-21T14:00:00Z', 'in 2 hours'],
  ])('%s is %s', (iso, shown) => {
    expect(relativeTime(iso, now, 'en')).toBe(shown);
  });

  it('are exact in the time zone of the shop', () => {
    expect(exactTime('2026-07-01T22:30:00Z', 'Europe/Berlin', 'en-GB')).toBe(
      'Thu, 2 Jul 2026, 00:30 CEST',
    );
  });
});
