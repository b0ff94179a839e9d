import { expect, it } from 'vitest';
import { leftOverCsv } from './scan-left-over';
import type { KeptScan } from './scan-store';

const scan: KeptScan = {
  seq: 1,
  id: 'a',
  count: '1-7',
  user: 3,
  userName: 'Sam',
  kind: 'SCAN',
  code: '5000001',
  variantId: 11,
  qty: '-1',
  zone: 'Back "cold" room',
  at: Date.UTC(2026, 10, 21, 20, 0),
  countedAt: null,
  state: 'waiting',
  refusal: null,
  takesBack: null,
  takenBack: false,
  before: null,
};

it('is a file that a spreadsheet reads, and in which no name is a formula', () => {
  const ware = { tenant: 1, variantId: 11, sku: 'T', product: '=HYPERLINK("x")', variant: '' };
  const wares = new Map([[11, ware]]);
  const heads = ['Item', 'Code', 'Zone', 'Quantity', 'Kind', 'When'];
  expect(leftOverCsv([scan], wares, heads, () => 'scan').split('\r\n')).toEqual([
    '"Item","Code","Zone","Quantity","Kind","When"',
    '"\'=HYPERLINK(""x"")","5000001","Back ""cold"" room",-1,"scan",2026-11-21T20:00:00.000Z',
    '',
  ]);
});
