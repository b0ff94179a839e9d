import { describe, expect, it } from 'vitest';
import type { VarianceRow } from '@/shared/api/generated/model/varianceRow';
import { NO_YES, planOf, requestOf, type Yes, zeroOf } from './finalize-plan';

function line(variant_id: number, variance: string, more: Partial<VarianceRow> = {}): VarianceRow {
  return {
    variant_id,
    sku: `SKU-${variant_id}`,
    product_name: 'Mug',
    variant_name: '',
    expected_qty: '10.000',
    counted_qty: '10.000',
    variance,
    variance_value: `${variance}000`,
    moved_during_count: false,
    seen_elsewhere: false,
    state: 'COUNTED',
    outcome: '',
    ...more,
  };
}

const LINES = [
  line(1, '2.500'),
  line(2, '-4.000'),
  line(3, '0.000', { state: 'AS_EXPECTED' }),
  line(4, '-1.000', { moved_during_count: true }),
  line(5, '-1.000', { moved_during_count: true, seen_elsewhere: true }),
];

function yes(moved: number[], elsewhere: number[] = [], zero = ''): Yes {
  return { moved: new Set(moved), elsewhere: new Set(elsewhere), zero };
}

describe('what finalizing would do', () => {
  it('leaves out what nobody said yes to, and the others are posted all the same', () => {
    expect(planOf(LINES, NO_YES)).toEqual({
      posts: 2,
      same: 1,
      left: 2,
      surplus: '2.500',
      missing: '-4.000',
      value: '-1.500000',
    });
  });

  it('asks for both where a line moved and was seen elsewhere', () => {
    expect(planOf(LINES, yes([4, 5])).left).toBe(1);
    expect(planOf(LINES, yes([4], [5])).left).toBe(1);
    expect(planOf(LINES, yes([4, 5], [5]))).toMatchObject({ left: 0, posts: 4, missing: '-6.000' });
  });

  it('says no value to whom it is hidden', () => {
    expect(planOf([line(1, '2.000', { variance_value: null })], NO_YES).value).toBeNull();
    expect(planOf([], NO_YES).value).toBe('0.000000');
  });

  it('asks the server for nothing that nobody said', () => {
    expect(requestOf(LINES, NO_YES, 36)).toEqual({});
    expect(requestOf(LINES, yes([1, 4], [4, 5], '36'), 36)).toEqual({
      accept_moved: [4],
      accept_elsewhere: [5],
      zero_uncounted: 36,
    });
    expect(requestOf(LINES, yes([], [], '35'), 36)).toEqual({});
  });
});

describe('the number that is typed in', () => {
  it.each([
    ['', 'none'],
    [' ', 'none'],
    ['36', 'right'],
    [' 36 ', 'right'],
    ['35', 'wrong'],
    ['36.0', 'wrong'],
    ['-36', 'wrong'],
    ['all', 'wrong'],
  ])('%j is %s of 36', (typed, verdict) => {
    expect(zeroOf(typed, 36)).toBe(verdict);
  });

  it('is never right where nothing is uncounted', () => {
    expect(zeroOf('0', 0)).toBe('wrong');
  });
});
