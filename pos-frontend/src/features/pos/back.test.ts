import { expect, it } from 'vitest';
import type { SaleLineDetail } from '@/shared/api/generated/model/saleLineDetail';
import { type BackLine, backLines, everything, lineFor, requestBack, steppedBack } from './back';

function sold(id: number, qty: string, returnable: string): SaleLineDetail {
  return {
    id,
    line: id,
    variant_id: id * 10,
    sku: `SKU-${id}`,
    product_name: 'Mug',
    variant_name: '',
    qty,
    unit_price: '5.00',
    discount: '0.00',
    tax_rate: '20.000',
    tax: '0.83',
    line_total: '5.00',
    list_price: null,
    returned_qty: '0.000',
    pending_qty: '0.000',
    returnable_qty: returnable,
    returnable_amount: '5.00',
  };
}

const lines = backLines([
  sold(1, '2.000', '2.000'),
  sold(2, '1.000', '0.000'),
  sold(3, '0.500', '0.500'),
]);

function only(line: BackLine | undefined): BackLine {
  if (!line) throw new Error('no line');
  return line;
}

it('offers only what may still come back, and nothing of it at first', () => {
  expect(lines.map(({ line }) => line.id)).toEqual([1, 3]);
  expect(requestBack(lines)).toEqual([]);
});

it('asks for everything in the quantities that are left', () => {
  expect(requestBack(everything(lines))).toEqual([
    { sale_line_id: 1, qty: '2', disposition: 'RESTOCK' },
    { sale_line_id: 3, qty: '0.5', disposition: 'RESTOCK' },
  ]);
});

it('steps within what may come back, also where that is less than one', () => {
  const [whole, half] = lines.map(only);
  expect(steppedBack(only(half), 1).typed).toBe('0.5');
  expect(steppedBack(only(whole), -1).typed).toBe('0');
  const both = steppedBack(steppedBack(only(whole), 1), 1);
  expect(steppedBack(both, 1).typed).toBe('2');
});

it('finds the line for a scanned item until all of it is back', () => {
  expect(lineFor(lines, 10)?.line.id).toBe(1);
  expect(lineFor(everything(lines), 10)).toBeUndefined();
  expect(lineFor(lines, 20)).toBeUndefined();
});

it.each(['3', '-1', 'two', '0.0001'])('cannot send back %j of two', (typed) => {
  expect(requestBack([{ ...only(lines[0]), typed }])).toBeNull();
});
