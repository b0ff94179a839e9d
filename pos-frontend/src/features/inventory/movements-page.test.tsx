import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { staff } from '@/test/cast';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { delayOf, isTakenDownLater } from './clocks';
import { MovementsPage } from './movements-page';

const MOVEMENTS = '*/api/v1/inventory/movements';

const waste = {
  id: 70,
  store_id: 1,
  store_code: 'LON',
  variant_id: 5,
  sku: 'MUG-1',
  product_name: 'Stoneware mug',
  variant_name: 'Blue',
  seq: 4,
  ref_type: 'WASTE',
  ref_id: 17,
  ref_label: 'ADJ-000017',
  line: 1,
  qty_delta: '-2.000',
  balance_after: '8.000',
  unit_cost: '4.500000',
  value_delta: '-9.000000',
  value_after: '36.000000',
  currency: 'GBP',
  reason_code: 'DAMAGED',
  note: '',
  actor: { id: 3, name: 'Sam Staff' },
  oversold_by: null,
  reverses_id: null,
  counters_seq: null,
  occurred_at: '2026-11-20T10:00:00Z',
  recorded_at: '2026-11-20T12:30:00Z',
  business_date: '2026-11-20',
};

/** The query of each request for the list, oldest first. */
let asked: URLSearchParams[];

function answerWith(results: object[], links: object = {}) {
  server.use(
    http.get(MOVEMENTS, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ next: null, previous: null, results, ...links });
    }),
  );
}

function list(results: object[]) {
  return HttpResponse.json({ count: results.length, next: null, previous: null, results });
}

function at(occurred_at: string, recorded_at: string) {
  return { occurred_at, recorded_at };
}

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/stores', () => list([{ id: 1, code: 'LON', name: 'London' }])),
    http.get('*/api/v1/inventory/adjustments/reasons', () =>
      list([{ id: 1, code: 'DAMAGED', label: 'Broken', is_active: true }]),
    ),
    http.get('*/api/v1/catalog/categories', () => list([{ id: 8, name: 'Mugs', path: 'Mugs' }])),
    http.get('*/api/v1/inventory/movements/70', () => HttpResponse.json(waste)),
  );
  answerWith([waste]);
});

async function open(query = '', me?: typeof staff) {
  const page = await renderPage(MovementsPage, { path: `/inventory/movements${query}`, me });
  return { ...page, user: userEvent.setup() };
}

describe('the movements page', () => {
  it('asks for what its address says, each type by a key of its own', async () => {
    await open(
      '?store_id=1&movement_type=WASTE&movement_type=SALE&date_from=2026-11-01&search=mug',
    );
    await screen.findByText('Stoneware mug');
    expect(asked[0]?.getAll('movement_type')).toEqual(['SALE', 'WASTE']);
    expect(asked[0]?.get('date_from')).toBe('2026-11-01');
    expect(asked[0]?.get('store_id')).toBe('1');
    expect(asked[0]?.get('search')).toBe('mug');
    expect(asked[0]?.has('entry')).toBe(false);
  });

  it('shows sign, word and both clocks', async () => {
    await open();
    const row = (await screen.findByText('Stoneware mug')).closest('tr');
    if (!row) throw new Error('no row');
    expect(within(row).getByText('Waste')).toBeInTheDocument();
    expect(within(row).getByText('−2')).toBeInTheDocument();
    expect(within(row).getByText(/recorded/)).toBeInTheDocument();
    expect(await within(row).findByText('Broken')).toBeInTheDocument();
  });

  it('asks for the reason, category and product of its address', async () => {
    const { user, href } = await open('?category=8&reason_code=DAMAGED&product_id=4');
    await waitFor(() => expect(asked).not.toHaveLength(0));
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      category: '8',
      reason_code: 'DAMAGED',
      product_id: '4',
    });
    await user.click(screen.getByRole('button', { name: 'Remove filter: Product' }));
    await waitFor(() => expect(href()).toBe('/inventory/movements?category=8&reason_code=DAMAGED'));
  });

  it('takes the entries without a reason for a reason of their own', async () => {
    const { user, href } = await open('?without_reason=true');
    await waitFor(() => expect(asked[0]?.get('without_reason')).toBe('true'));
    await user.click(screen.getByRole('button', { name: 'Remove filter: Reason' }));
    await waitFor(() => expect(href()).toBe('/inventory/movements'));
  });

  it('has a word for what documents give as a reason', async () => {
    answerWith([{ ...waste, reason_code: 'LOST' }]);
    await open();
    expect(await screen.findAllByText('Lost in transit')).not.toHaveLength(0);
  });

  it('shows no cost to staff', async () => {
    answerWith([{ ...waste, unit_cost: null, value_delta: null, value_after: null }]);
    await open('', staff);
    await screen.findByText('Stoneware mug');
    expect(screen.queryByRole('columnheader', { name: 'Unit cost' })).not.toBeInTheDocument();
  });

  it('goes on by the cursor, which a filter forgets', async () => {
    answerWith([waste], { next: 'http://shop.test/api/v1/inventory/movements?cursor=b70' });
    const { user, href } = await open('?search=mug');
    await screen.findByText('Stoneware mug');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(href()).toBe('/inventory/movements?search=mug&cursor=b70'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(href()).toBe('/inventory/movements'));
  });

  it('returns to the newest when the cursor is none', async () => {
    server.use(
      http.get(MOVEMENTS, ({ request }) =>
        new URL(request.url).searchParams.has('cursor')
          ? problem({ status: 400, code: 'invalid', attr: 'cursor' })
          : HttpResponse.json({ next: null, previous: null, results: [waste] }),
      ),
    );
    const { href } = await open('?cursor=b9999999999999999');
    await waitFor(() => expect(href()).toBe('/inventory/movements'));
    expect(await screen.findByText('Stoneware mug')).toBeInTheDocument();
  });

  it('tells in words when it happened and when it was taken down', async () => {
    await open('?entry=70');
    const drawer = await screen.findByRole('dialog', { name: 'Movement' });
    expect(await within(drawer).findByText(/taken down .* 2 hours later/)).toBeInTheDocument();
    const history = await within(drawer).findByRole('table');
    expect(within(history).getByRole('row', { name: /On hand now/ })).toHaveTextContent('8');
  });
});

describe('the two clocks', () => {
  it('tell one story below a minute', () => {
    expect(isTakenDownLater(at('2026-11-20T10:00:00Z', '2026-11-20T10:01:00Z'))).toBe(false);
    expect(isTakenDownLater(at('2026-11-20T10:00:00Z', '2026-11-20T10:01:01Z'))).toBe(true);
  });

  it.each([
    ['2026-11-20T10:59:00Z', 'minute', 59],
    ['2026-11-21T09:59:00Z', 'hour', 23],
    ['2026-11-23T10:00:00Z', 'day', 3],
  ])('until %s are %s × %i apart', (recorded, unit, count) => {
    expect(delayOf(at('2026-11-20T10:00:00Z', recorded))).toEqual({ unit, count });
  });
});
