import { describe, expect, it } from 'vitest';
import {
  allCounted,
  type Countable,
  counted,
  countOf,
  countProblemOf,
  lineOfCode,
  splitOf,
  withCount,
} from './tally';

const tea: Countable = {
  variant_id: 7,
  sku: 'TEA-1',
  product_name: 'Green tea',
  variant_name: '',
  barcodes: ['5000000000017'],
  toCount: '2.000',
};

describe('what is counted of a transfer', () => {
  it('rises by a scan and never falls below nothing', () => {
    const one = counted({}, tea, 1);
    expect(countOf(one, tea).typed).toBe('1');
    expect(countOf(counted(counted(one, tea, -1), tea, -1), tea).typed).toBe('0');
  });

  it('is told by barcode, or by SKU however it is written', () => {
    expect(lineOfCode([tea], '5000000000017')).toBe(tea);
    expect(lineOfCode([tea], 'tea-1')).toBe(tea);
    expect(lineOfCode([tea], 'TEA')).toBeUndefined();
  });

  it('says what is beyond the transfer', () => {
    const three = countOf(withCount({}, tea, { typed: '3' }), tea);
    const { within, beyond } = splitOf(three, tea.toCount);
    expect([within.toFixed(), beyond.toFixed()]).toEqual(['2', '1']);
    expect(countProblemOf(three, tea.toCount)).toBeNull();
  });

  it('takes no surplus for granted once somebody else has received of the line', () => {
    const whole = countOf(allCounted({}, [tea]), tea);
    expect(countProblemOf(whole, '1.000')).toBe('moved');
    expect(countProblemOf({ ...whole, typed: '1' }, '1.000')).toBeNull();
    expect(countProblemOf({ ...whole, outOf: '1.000' }, '1.000')).toBeNull();
  });

  it('can be no nonsense, and be damaged at most as a whole', () => {
    const count = countOf({}, tea);
    expect(countProblemOf({ ...count, typed: '1x' }, tea.toCount)).toBe('invalid');
    expect(countProblemOf({ ...count, typed: '-1' }, tea.toCount)).toBe('negative');
    expect(countProblemOf({ ...count, typed: '1', damaged: '2' }, tea.toCount)).toBe('damaged');
  });

  it('cannot be damaged beyond what the transfer has: a surplus is found whole', () => {
    const count = { typed: '3', damaged: '3', outOf: tea.toCount };
    expect(countProblemOf(count, tea.toCount)).toBe('damaged');
  });
});
