import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { dueOf, quickAmounts, stepOf, tenderOf } from './payment';

const due = new Decimal('12.30');

describe('what is still due', () => {
  it('is the total less each part, exactly', () => {
    const parts = Array.from({ length: 3 }, () => tenderOf('CASH', new Decimal('0.1'), ''));
    expect(dueOf('0.30', parts).toFixed()).toBe('0');
    expect(dueOf('12.30', parts).toFixed(2)).toBe('12.00');
  });
});

describe('handing over an amount', () => {
  it('pays all that is due where nothing is typed', () => {
    expect(stepOf('CARD', '', due)).toEqual({
      kind: 'settles',
      amount: due,
      change: new Decimal(0),
    });
  });

  it('gives change from cash, and from nothing else', () => {
    const step = stepOf('CASH', '20', due);
    expect(step.kind === 'settles' && step.change.toFixed(2)).toBe('7.70');
    expect(stepOf('CARD', '20', due)).toEqual({ kind: 'refused', why: 'tooMuch' });
    expect(stepOf('OTHER', '12.31', due)).toEqual({ kind: 'refused', why: 'tooMuch' });
  });

  it('pays a part and says what is left', () => {
    const step = stepOf('OTHER', '2,30', due);
    expect(step.kind === 'part' && step.rest.toFixed(2)).toBe('10.00');
  });

  it.each(['0', '0.00', '-5', '5.005', '1,234', 'ten', '1e400'])('%j is no amount', (typed) => {
    expect(stepOf('CASH', typed, due)).toEqual({ kind: 'refused', why: 'invalid' });
  });
});

describe('quick amounts', () => {
  it.each([
    ['12.30', ['15', '20', '50', '100']],
    ['0.01', ['5', '10', '20', '50']],
    ['20.00', ['50', '100']],
    ['99.99', ['100']],
    ['101', ['105', '110', '120', '150']],
  ])('for %s are %j', (amount, expected) => {
    expect(quickAmounts(new Decimal(amount)).map((sum) => sum.toFixed())).toEqual(expected);
  });
});

it('is sent with two decimals', () => {
  expect(tenderOf('CARD', new Decimal('5'), ' T-1 ')).toEqual({
    method: 'CARD',
    amount: '5.00',
    reference: 'T-1',
  });
});
