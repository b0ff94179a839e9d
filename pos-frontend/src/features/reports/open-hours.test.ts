import { expect, it } from 'vitest';
import { openHours } from './sales-report';

const hour = (at: number, transactions: number) => ({ hour: at, transactions });

it('draws the hours from the first that sold to the last', () => {
  const rows = [hour(8, 0), hour(9, 2), hour(10, 0), hour(11, 1), hour(12, 0)];
  expect(openHours(rows).map((row) => row.hour)).toEqual([9, 10, 11]);
});

it('draws nothing of a day without a sale', () => {
  expect(openHours([hour(8, 0), hour(9, 0)])).toEqual([]);
});

it('leaves days as they are, also one without a sale', () => {
  const days = [
    { hour: null, transactions: 0 },
    { hour: null, transactions: 3 },
  ];
  expect(openHours(days)).toEqual(days);
});
