import { describe, expect, it } from 'vitest';
import { productsOf, returnsOf, salesOf, unitsOf } from './sales-ways';
import { worthOf } from './valuation-ways';

const NOTHING = { date: null, store_id: null, category_id: null, product_id: null };
const DAYS = { date_from: '2026-11-01', date_to: '2026-11-20' };
const DAY = { date_from: '2026-11-05', date_to: '2026-11-05' };

describe('what a row of the sales report is made of', () => {
  it('is of a day its products, its sales but those voided, and its returns, in the same store', () => {
    const row = { ...NOTHING, date: '2026-11-05' };
    const asked = { ...DAYS, by: 'DAY', store_id: 3 } as const;
    expect(productsOf(row, asked)).toEqual({
      to: '/reports/sales',
      search: { ...DAY, store_id: 3, by: 'PRODUCT' },
    });
    const sales = salesOf(row, asked)?.search;
    expect(sales).toMatchObject({ ...DAY, store_id: 3 });
    expect(sales).toHaveProperty('status', ['COMPLETED', 'PARTIALLY_RETURNED', 'RETURNED']);
    expect(returnsOf(row, asked)).toMatchObject({
      to: '/sales',
      search: { ...DAY, store_id: 3, view: 'returns' },
    });
  });

  it('is of a store its own products, whatever store is asked for', () => {
    const row = { ...NOTHING, store_id: 4 };
    expect(productsOf(row, { ...DAYS, by: 'STORE' })?.search).toEqual({
      ...DAYS,
      store_id: 4,
      by: 'PRODUCT',
    });
  });

  it('lists no sales of a category: they sold other things, too', () => {
    const row = { ...NOTHING, date: '2026-11-05' };
    const asked = { ...DAYS, by: 'DAY', category: 8 } as const;
    expect(salesOf(row, asked)).toBeUndefined();
    expect(returnsOf(row, asked)).toBeUndefined();
    expect(productsOf(row, asked)?.search).toEqual({ ...DAY, category: 8, by: 'PRODUCT' });
  });

  it('is of a product the movements that sold it or brought it back', () => {
    const row = { ...NOTHING, product_id: 5 };
    const asked = { ...DAYS, by: 'PRODUCT', store_id: 3 } as const;
    const of = { ...DAYS, store_id: 3, product_id: 5 };
    expect(unitsOf(row, asked)?.search).toEqual({ ...of, movement_type: ['SALE'] });
    expect(returnsOf(row, asked)?.search).toEqual({ ...of, movement_type: ['RETURN'] });
    expect(productsOf(row, asked)).toBeUndefined();
  });

  it('is nothing that can be listed for an hour, or for what has no category', () => {
    expect(productsOf(NOTHING, { ...DAYS, by: 'HOUR' })).toBeUndefined();
    expect(salesOf(NOTHING, { ...DAYS, by: 'CATEGORY' })).toBeUndefined();
  });
});

describe('what a row of the stock value is the worth of', () => {
  const none = { store_id: null, category_id: null, product_id: null };

  it('is the items of a store or product now, within the category that is asked for', () => {
    expect(worthOf({ ...none, store_id: 4 }, { category: 8 })).toEqual({
      to: '/inventory/stock',
      search: { store_id: 4, category: 8 },
    });
    expect(worthOf({ ...none, product_id: 5 }, { store_id: 3 })).toEqual({
      to: '/inventory/stock',
      search: { store_id: 3, product_id: 5 },
    });
  });

  it('is the items of that day, for a day that is over', () => {
    expect(worthOf({ ...none, product_id: 5 }, { as_of: '2026-11-05' })).toEqual({
      to: '/reports/stock',
      search: { product_id: 5, as_of: '2026-11-05' },
    });
  });

  it('is the products of a category, in the same store, on the same day', () => {
    expect(worthOf({ ...none, category_id: 8 }, { store_id: 3, as_of: '2026-11-05' })).toEqual({
      to: '/reports/valuation',
      search: { store_id: 3, category: 8, as_of: '2026-11-05', by: 'PRODUCT' },
    });
    expect(worthOf(none, {})).toBeUndefined();
  });
});
