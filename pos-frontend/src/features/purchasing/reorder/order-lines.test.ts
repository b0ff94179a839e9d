import { describe, expect, it } from 'vitest';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import {
  canBeOrdered,
  type Edit,
  helpersOf,
  orderBody,
  orderLine,
  plannedOrders,
  shareOf,
  stepped,
  sumOf,
} from './order-lines';

const teas = { vendor_id: 1, vendor_name: 'Teas', lead_time_days: 3, pack_size: '6.000' };
const dear = { vendor_id: 2, vendor_name: 'Dear', lead_time_days: 1, pack_size: '4.000' };

function suggestion(changes: Partial<ReorderSuggestion> = {}): ReorderSuggestion {
  return {
    id: 1,
    store_id: 1,
    store_code: 'LON',
    variant_id: 5,
    sku: 'TEA',
    product_name: 'Tea',
    variant_name: '',
    category_id: null,
    category_name: null,
    on_hand: '1.000',
    allocated: '0.000',
    available: '1.000',
    in_transit: '1.000',
    on_order: '2.000',
    planned_qty: '0.500',
    reorder_point: null,
    threshold: '10.000',
    reorder_qty: null,
    pack_size: '6.000',
    is_low_stock: true,
    is_out_of_stock: false,
    suggested_qty: '12.000',
    rule: 'THRESHOLD',
    explanation: 'It is low.',
    vendor_id: 1,
    vendor_name: 'Teas',
    vendors: [
      { ...teas, unit_cost: '1.250000' },
      { ...dear, unit_cost: '2.000000' },
    ],
    lead_time_days: 3,
    unit_cost: '1.250000',
    average_cost: null,
    stock_value: null,
    currency: 'GBP',
    daily_demand: null,
    days_of_cover: null,
    predicted_stockout_date: null,
    confidence: 'LOW',
    snoozed_until: null,
    spare: [],
    last_movement_at: null,
    hidden_by_count: null,
    ...changes,
  };
}

function shown(edit?: Edit, changes: Partial<ReorderSuggestion> = {}) {
  const line = orderLine(suggestion(changes), edit);
  return {
    vendor: line.vendorName,
    typed: line.typed,
    qty: line.qty?.toFixed() ?? null,
    cost: line.unitCost,
    total: line.total?.toFixed() ?? null,
  };
}

describe('what would be ordered', () => {
  it('is what is suggested until somebody changes it', () => {
    expect(shown()).toEqual({
      vendor: 'Teas',
      typed: '12',
      qty: '12',
      cost: '1.250000',
      total: '15',
    });
    expect(shown({ typed: '7,5' })).toMatchObject({ qty: '7.5', total: '9.375' });
  });

  it('comes in the packs, and at the cost, of the vendor that is chosen', () => {
    const changes = { suggested_qty: '18.000' };
    expect(shown({ vendorId: 2 }, changes)).toEqual({
      vendor: 'Dear',
      typed: '20',
      qty: '20',
      cost: '2.000000',
      total: '40',
    });
  });

  it.each(['', '0', '-3', 'x', '1.2345'])('is nothing where %j is typed', (typed) => {
    const line = orderLine(suggestion(), { typed });
    expect([line.qty, line.total, canBeOrdered(line, true)]).toEqual([null, null, false]);
  });

  it('has an empty box for what is covered', () => {
    expect(shown(undefined, { suggested_qty: '0.000' })).toMatchObject({ typed: '', qty: null });
  });

  it('needs a vendor, and a cost where costs are shown', () => {
    expect(canBeOrdered(orderLine(suggestion({ vendor_id: null }), undefined), true)).toBe(false);
    const unpriced = suggestion({ vendor_id: null, vendors: [], unit_cost: null });
    expect(canBeOrdered(orderLine(unpriced, { vendorId: 9 }), true)).toBe(false);
    expect(canBeOrdered(orderLine(unpriced, { vendorId: 9 }), false)).toBe(true);
  });
});

it.each([
  ['12', 1, '18'],
  ['12', -1, '6'],
  ['6', -1, '6'],
  ['7', 1, '12'],
  ['7', -1, '6'],
  ['13', -1, '12'],
  ['', 1, '6'],
  ['x', -1, '6'],
] as const)('steps from %j by %s pack to %s', (typed, by, expected) => {
  expect(stepped(orderLine(suggestion(), { typed }), by)).toBe(expected);
});

it('plans one order for each vendor and store, and knows no sum where a cost is not known', () => {
  const other = { id: 2, store_id: 2, store_code: 'LDS' };
  const lines = [
    orderLine(suggestion(), undefined),
    orderLine(suggestion({ id: 3, variant_id: 6 }), { typed: '2' }),
    orderLine(suggestion(other), undefined),
    orderLine(suggestion({ id: 4 }), { vendorId: 2, typed: '1' }),
    orderLine(suggestion({ id: 5, vendor_id: null }), undefined),
  ];
  const orders = plannedOrders(lines);
  const told = orders.map((o) => [
    o.vendorName,
    o.storeCode,
    o.items,
    o.units.toFixed(),
    o.total?.toFixed(),
  ]);
  expect(told).toEqual([
    ['Teas', 'LON', 2, '14', '17.5'],
    ['Teas', 'LDS', 1, '12', '15'],
    ['Dear', 'LON', 1, '1', '2'],
  ]);
  expect(sumOf(orders)?.toFixed()).toBe('34.5');
  const unpriced = orderLine(suggestion({ id: 6, unit_cost: null }), undefined);
  expect(sumOf(plannedOrders([...lines, unpriced]))).toBeNull();
});

it('says what was seen to come, so that nothing is bought twice', () => {
  expect(orderBody([orderLine(suggestion(), undefined)])).toEqual([
    {
      store_id: 1,
      variant_id: 5,
      qty: '12.000',
      vendor_id: 1,
      unit_cost: '1.250000',
      coming: '3.500',
    },
  ]);
});

it('takes from another store what is wanted, and no more than it can spare', () => {
  const spare = [
    { store_id: 2, store_code: 'LDS', qty: '30.000' },
    { store_id: 3, store_code: 'YRK', qty: '5.000' },
  ];
  const rows = [suggestion({ spare }), suggestion({ id: 2, spare: spare.slice(1) })];
  expect(helpersOf(rows, (id) => id !== 9).map((one) => [one.storeCode, one.rows])).toEqual([
    ['YRK', 2],
    ['LDS', 1],
  ]);
  expect(helpersOf(rows, (id) => id === 2)).toHaveLength(1);
  const line = orderLine(suggestion({ spare }), undefined);
  expect([2, 3, 4].map((id) => shareOf(line, id)?.toFixed())).toEqual(['12', '5', undefined]);
});
