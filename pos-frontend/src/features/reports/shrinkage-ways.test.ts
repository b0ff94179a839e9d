import { describe, expect, it } from 'vitest';
import { entriesOf, reasonsOf } from './shrinkage-ways';

const NOTHING = {
  ref_type: null,
  reason_code: null,
  store_id: null,
  month: null,
  product_id: null,
  product_name: null,
};
const ASKED = {
  by: 'REASON',
  date_from: '2026-10-20',
  date_to: '2026-11-16',
  store_id: 3,
  category: 8,
} as const;
const WITHIN = { date_from: '2026-10-20', date_to: '2026-11-16', store_id: 3, category: 8 };

describe('what a row of the shrinkage report is made of', () => {
  it('is the entries of its reason and kind, within all that the report is of', () => {
    const lost = { ...NOTHING, ref_type: 'WASTE', reason_code: 'LOST' } as const;
    expect(entriesOf(lost, ASKED)).toEqual({
      to: '/inventory/movements',
      search: { ...WITHIN, movement_type: ['WASTE'], reason_code: 'LOST' },
    });
  });

  it('is the entries that have no reason, where the row has none', () => {
    const counted = { ...NOTHING, ref_type: 'COUNT_RECONCILE', reason_code: '' } as const;
    expect(entriesOf(counted, ASKED)?.search).toEqual({
      ...WITHIN,
      movement_type: ['COUNT_RECONCILE'],
      without_reason: true,
    });
  });

  it('is all that was lost or found of a product, and of the reason that is asked for', () => {
    const mug = { ...NOTHING, product_id: 5, product_name: 'Mug' };
    expect(entriesOf(mug, { ...ASKED, by: 'PRODUCT', reason_code: 'THEFT' })?.search).toEqual({
      ...WITHIN,
      movement_type: ['WASTE', 'COUNT_RECONCILE', 'ADJUSTMENT'],
      product_id: 5,
      reason_code: 'THEFT',
    });
  });

  it('is the reasons of a store, with what else is asked for', () => {
    const store = { ...NOTHING, store_id: 4 };
    expect(entriesOf(store, { ...ASKED, by: 'STORE' })).toBeUndefined();
    expect(reasonsOf(store, { ...ASKED, by: 'STORE' }).search).toEqual({ ...WITHIN, store_id: 4 });
  });

  it('is of a month only the days that are asked for', () => {
    const asked = { ...ASKED, by: 'MONTH' } as const;
    const october = reasonsOf({ ...NOTHING, month: '2026-10-01' }, asked).search;
    expect(october).toMatchObject({ date_from: '2026-10-20', date_to: '2026-10-31' });
    const november = reasonsOf({ ...NOTHING, month: '2026-11-01' }, asked).search;
    expect(november).toMatchObject({ date_from: '2026-11-01', date_to: '2026-11-16' });
  });
});
