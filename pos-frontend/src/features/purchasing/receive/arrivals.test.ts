import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  type ArrivalLine,
  allArrived,
  arrivalOf,
  costChange,
  counted,
  deliveredOf,
  lineOfCode,
  outcomeOf,
  problemOf,
  withArrival,
} from './arrivals';

const MUG: ArrivalLine = {
  id: 1,
  sku: 'MUG-1',
  vendor_sku: 'KC-77',
  barcodes: ['2047000001'],
  pack_size: '6.000',
  qty_remaining: '10.000',
  unit_cost: '2.000000',
};
const CUP: ArrivalLine = {
  ...MUG,
  id: 2,
  sku: 'CUP-1',
  vendor_sku: '',
  barcodes: [],
  qty_remaining: '4.000',
};
const LINES = [MUG, CUP];

describe('a scanned code', () => {
  it('counts a unit by our barcode or SKU, or a pack where packs are scanned', () => {
    expect(lineOfCode(LINES, '2047000001', false)).toEqual({ line: MUG, units: '1' });
    expect(lineOfCode(LINES, 'cup-1', false)).toEqual({ line: CUP, units: '1' });
    expect(lineOfCode(LINES, 'cup-1', true)).toEqual({ line: CUP, units: '6.000' });
  });

  it('counts a whole pack by the number of the vendor', () => {
    expect(lineOfCode(LINES, 'kc-77', false)).toEqual({ line: MUG, units: '6.000' });
  });

  it('means nothing where no line has it, also not the one without a number of the vendor', () => {
    expect(lineOfCode(LINES, 'KC-78', false)).toBeUndefined();
    expect(lineOfCode(LINES, '', false)).toBeUndefined();
  });
});

describe('counting', () => {
  it('adds what came, exactly, and never goes below nothing', () => {
    let arrivals = counted({}, MUG, '0.1');
    arrivals = counted(arrivals, MUG, '0.2');
    expect(arrivalOf(arrivals, MUG).accepted).toBe('0.3');
    expect(counted(arrivals, MUG, -1)).toBe(arrivals);
  });

  it('takes all as arrived, less what was rejected', () => {
    const some = withArrival({}, MUG, { rejected: '1', reason: 'Broken' });
    const all = allArrived(some, LINES);
    expect(arrivalOf(all, MUG)).toMatchObject({ accepted: '9', rejected: '1', reason: 'Broken' });
    expect(arrivalOf(all, CUP).accepted).toBe('4');
  });

  it('says what is left, and what is beyond the order', () => {
    const some = withArrival({}, MUG, { accepted: '7', rejected: '1' });
    expect(outcomeOf(arrivalOf(some, MUG), '10')).toEqual({
      left: new Decimal(2),
      over: new Decimal(0),
    });
    const more = withArrival({}, MUG, { accepted: '12' });
    expect(outcomeOf(arrivalOf(more, MUG), '10')).toEqual({
      left: new Decimal(0),
      over: new Decimal(2),
    });
  });
});

describe('what keeps a line back', () => {
  it.each([
    [{ accepted: '1.2345' }, '10.000', 'invalid'],
    [{ accepted: '3', rejected: 'x' }, '10.000', 'invalid'],
    [{ accepted: '-1' }, '10.000', 'negative'],
    [{ accepted: '1', cost: '1,234' }, '10.000', 'cost'],
    [{ accepted: '8' }, '5.000', 'moved'],
    [{ accepted: '4', rejected: '2' }, '5.000', 'moved'],
    [{ accepted: '5' }, '5.000', null],
    [{ accepted: '12' }, '10.000', null],
    [{ accepted: '' }, '10.000', null],
  ])('%o with %s to come: %s', (change, toCome, problem) => {
    const arrivals = withArrival({}, MUG, change);
    expect(problemOf(arrivalOf(arrivals, MUG), toCome)).toBe(problem);
  });
});

describe('what is posted', () => {
  it('has the lines of which something came, with a cost only where it is another', () => {
    let arrivals = withArrival({}, MUG, { accepted: '3', cost: '2.00' });
    arrivals = withArrival(arrivals, CUP, { rejected: '1', reason: ' Chipped ' });
    expect(deliveredOf(arrivals, LINES)).toEqual([
      { line_id: 1, qty_received: '3.000' },
      { line_id: 2, qty_received: '0.000', qty_rejected: '1.000', reject_reason: 'Chipped' },
    ]);
    const dearer = withArrival(arrivals, MUG, { cost: '2,10' });
    expect(deliveredOf(dearer, [MUG])).toEqual([
      { line_id: 1, qty_received: '3.000', unit_cost: '2.1' },
    ]);
    expect(deliveredOf(withArrival({}, MUG, { cost: '9' }), LINES)).toEqual([]);
  });

  it('states no cost for whom the cost is hidden', () => {
    const arrivals = withArrival({}, MUG, { accepted: '3', cost: '5' });
    expect(deliveredOf(arrivals, [{ ...MUG, unit_cost: null }])).toEqual([
      { line_id: 1, qty_received: '3.000' },
    ]);
  });
});

it('a new cost stands beside the old one, of which free goods have none', () => {
  expect(costChange(new Decimal('2.1'), '2.000000')).toEqual({
    by: new Decimal('0.1'),
    part: new Decimal('0.05'),
  });
  expect(costChange(new Decimal(1), '0.000000').part).toBeNull();
});
