import { describe, expect, it } from 'vitest';
import type { Settings } from '@/shared/api/generated/model/settings';
import { generalProblems, generalRequest, generalValues } from './general-values';

const settings: Settings = {
  name: 'Harbour',
  slug: 'harbour',
  currency: 'GBP',
  timezone: 'Europe/London',
  default_reorder_point: '5.000',
  shortage_policy: 'BLOCK',
  over_receipt_tolerance: '2.50',
  blind_counts: true,
  tax_inclusive: true,
  receipt_header: '',
  receipt_footer: '',
  require_second_factor_for_owners: false,
  version: 3,
};
const values = generalValues(settings);

describe('the policies', () => {
  it('are shown without needless zeros', () => {
    expect(values.default_reorder_point).toBe('5');
    expect(values.over_receipt_tolerance).toBe('2.5');
  });

  it('are sent as decimals, also where a comma was typed, and only those that changed', () => {
    expect(generalRequest({ default_reorder_point: '1,5', blind_counts: false })).toEqual({
      default_reorder_point: '1.5',
      blind_counts: false,
    });
  });

  it('are checked before they are sent', () => {
    expect(generalProblems(values)).toEqual({});
    expect(
      generalProblems({
        ...values,
        name: ' ',
        default_reorder_point: '-1',
        over_receipt_tolerance: '100.5',
      }),
    ).toEqual({
      name: 'needed',
      default_reorder_point: 'quantity',
      over_receipt_tolerance: 'percent',
    });
  });
});
