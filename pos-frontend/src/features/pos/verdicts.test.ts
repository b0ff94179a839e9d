import { expect, it } from 'vitest';
import type { ReturnLineOutput } from '@/shared/api/generated/model/returnLineOutput';
import { refundDue, verdictsOf } from './verdicts';

function line(id: number, inspection: ReturnLineOutput['inspection']): ReturnLineOutput {
  return {
    id,
    line: id,
    variant_id: id,
    sku: `SKU-${id}`,
    product_name: 'Mug',
    variant_name: '',
    qty: '1.000',
    unit_price: '5.10',
    discount: '0.00',
    tax_rate: '20.000',
    tax: '0.85',
    line_total: '5.10',
    sale_line_id: id,
    disposition: 'INSPECT',
    inspection,
  };
}

const lines = [line(1, 'PENDING'), line(2, 'PENDING'), line(3, 'PENDING'), line(4, 'ACCEPTED')];

it('tells the server only what was decided of lines that wait', () => {
  const verdicts = { 1: 'WASTE', 2: 'REJECTED', 3: null, 4: 'RESTOCK' } as const;
  expect(verdictsOf(lines, verdicts)).toEqual([
    { return_line_id: 1, outcome: 'ACCEPTED', disposition: 'WASTE' },
    { return_line_id: 2, outcome: 'REJECTED' },
  ]);
});

it('refunds what is accepted, and nothing of what is rejected or waits', () => {
  const verdicts = { 1: 'WASTE', 2: 'REJECTED', 3: 'RESTOCK', 4: 'RESTOCK' } as const;
  expect(refundDue(lines, verdicts).toFixed(2)).toBe('10.20');
  expect(refundDue(lines, {}).toFixed(2)).toBe('0.00');
});
