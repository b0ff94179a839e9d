import { describe, expect, it } from 'vitest';
import type { TransferLineOutput } from '@/shared/api/generated/model/transferLineOutput';
import { leftOf, NOTHING_SAID, outcomesOf } from './outcomes';

const line: TransferLineOutput = {
  line: 1,
  variant_id: 7,
  sku: 'TEA-1',
  product_name: 'Green tea',
  variant_name: '',
  qty: '6.000',
  qty_sent: '6.000',
  qty_received: '1.000',
  qty_damaged: '0.000',
  qty_lost: '0.000',
  qty_returned: '0.000',
  qty_remaining: '5.000',
  unit_cost: null,
  barcodes: [],
};

describe('the outcome of what will not arrive', () => {
  it('is missing until every unit has one', () => {
    const said = { ...NOTHING_SAID, lost: '2' };
    expect(leftOf(said, line.qty_remaining)?.toFixed()).toBe('3');
    expect(outcomesOf([line], () => said)).toBeNull();
    expect(outcomesOf([line], () => ({ ...said, returned: '4' }))).toBeNull();
    expect(outcomesOf([line], () => ({ ...said, returned: 'x' }))).toBeNull();
  });

  it('is lost and returned by line, with a reason where one was chosen', () => {
    const said = { lost: '2', returned: '3', reason: 'THEFT' };
    expect(outcomesOf([line], () => said)).toEqual([
      { variant_id: 7, outcome: 'LOST', qty: '2.000', reason_code: 'THEFT' },
      { variant_id: 7, outcome: 'RETURNED', qty: '3.000' },
    ]);
    expect(outcomesOf([line], () => ({ ...NOTHING_SAID, lost: '5' }))).toEqual([
      { variant_id: 7, outcome: 'LOST', qty: '5.000' },
    ]);
  });
});
