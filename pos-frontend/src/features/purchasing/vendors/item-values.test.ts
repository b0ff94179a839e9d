import { describe, expect, it } from 'vitest';
import { bodyOf, problemsOf } from './item-values';

describe('an item of a vendor as typed', () => {
  it('sends only what was changed; an empty cost is none that is known', () => {
    expect(bodyOf({ vendor_sku: 'KC-1' })).toEqual({ vendor_sku: 'KC-1' });
    expect(bodyOf({ pack_size: '6', last_cost: '2,10' })).toEqual({
      pack_size: '6',
      last_cost: '2.1',
    });
    expect(bodyOf({ last_cost: ' ' })).toEqual({ last_cost: null });
  });

  it.each([
    [{ pack_size: '' }, { pack_size: 'pack' }],
    [{ pack_size: '0' }, { pack_size: 'pack' }],
    [{ pack_size: '0.5' }, {}],
    [{ last_cost: '-1' }, { last_cost: 'amount' }],
    [{ last_cost: '' }, {}],
    [{ vendor_sku: '' }, {}],
  ])('%o is told: %o', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});
