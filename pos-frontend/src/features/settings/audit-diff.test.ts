import { describe, expect, it } from 'vitest';
import { changesOf, valueText } from './audit-diff';

const words = { yes: 'Yes', no: 'No' };

describe('what an event changed', () => {
  it('is told field by field, with what was there and what came', () => {
    expect(changesOf({ before: { name: 'Oxford', code: 'OXF' }, after: { name: 'Bath' } })).toEqual(
      [
        { field: 'name', before: 'Oxford', after: 'Bath' },
        { field: 'code', before: 'OXF', after: null },
      ],
    );
  });

  it('is only what came where there was nothing, and nothing where nothing is told', () => {
    expect(changesOf({ before: null, after: { name: 'Bath' } })).toEqual([
      { field: 'name', before: null, after: 'Bath' },
    ]);
    expect(changesOf({ before: null, after: null })).toEqual([]);
  });
});

describe('a value in words', () => {
  it.each([
    [true, 'Yes'],
    [false, 'No'],
    [0, '0'],
    ['12.50', '12.50'],
    [['1', '2'], '1, 2'],
    [{ name: 'Tea', qty: '2.000', note: null }, 'name: Tea, qty: 2.000, note: –'],
    [[{ sku: 'A' }, { sku: 'B' }], 'sku: A\nsku: B'],
  ])('%j is %j', (value, told) => {
    expect(valueText(value, words)).toBe(told);
  });

  it.each([null, undefined, '', [], {}])('%j is nothing to show', (value) => {
    expect(valueText(value, words)).toBeNull();
  });
});
