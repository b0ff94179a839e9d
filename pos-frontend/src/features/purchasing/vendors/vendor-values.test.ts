import { describe, expect, it } from 'vitest';
import { bodyOf, NEW_VENDOR, problemsOf, valuesOfVendor } from './vendor-values';

describe('a vendor as typed', () => {
  it('comes from the API as a person would type it', () => {
    const values = valuesOfVendor({
      id: 1,
      name: 'Kiln & Clay',
      code: 'KC',
      email: '',
      phone: '',
      lead_time_days: 9,
      min_order_amount: '150.00',
      currency: 'GBP',
      note: '',
      is_active: true,
      item_count: 4,
      orders_open: 1,
      version: 1,
    });
    expect(values).toMatchObject({ lead_time_days: '9', min_order_amount: '150.00' });
  });

  it('sends only what was changed; empty is no lead time and no minimum', () => {
    expect(bodyOf({ name: 'Kiln' })).toEqual({ name: 'Kiln' });
    expect(bodyOf({ lead_time_days: ' ', min_order_amount: '' })).toEqual({
      lead_time_days: 0,
      min_order_amount: '0',
    });
    expect(bodyOf({ min_order_amount: '12,50' })).toEqual({ min_order_amount: '12.5' });
  });

  it.each([
    [{ name: ' ' }, { name: 'required' }],
    [{ lead_time_days: '1.5' }, { lead_time_days: 'days' }],
    [{ lead_time_days: '-1' }, { lead_time_days: 'days' }],
    [{ lead_time_days: '3651' }, { lead_time_days: 'days' }],
    [{ min_order_amount: '1,234' }, { min_order_amount: 'amount' }],
    [{}, {}],
  ])('%o is told: %o', (change, problems) => {
    expect(problemsOf({ ...NEW_VENDOR, name: 'Kiln', ...change })).toEqual(problems);
  });
});
