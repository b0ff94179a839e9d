import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { owner, staff } from '@/test/cast';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { OverviewPage } from './overview-page';

const SUMMARY = '*/api/v1/inventory/summary';
const OVERVIEW = '*/api/v1/inventory/overview';
const NEAREST = '*/api/v1/inventory/reorder_suggestions';

const mug = {
  id: 11,
  store_id: 1,
  store_code: 'LON',
  variant_id: 5,
  sku: 'MUG-1',
  product_name: 'Stoneware mug',
  variant_name: 'Blue',
  on_hand: '-2.000',
  available: '-3.000',
  threshold: '5.000',
  reorder_point: '5.000',
  is_low_stock: true,
  is_out_of_stock: true,
  days_of_cover: null,
  predicted_stockout_date: null,
  suggested_qty: '8.000',
};
const bowl = {
  ...mug,
  id: 12,
  variant_id: 6,
  sku: 'BOWL-1',
  product_name: 'Bowl',
  on_hand: '1.000',
  is_out_of_stock: false,
  days_of_cover: '3.7',
  predicted_stockout_date: '2026-11-24',
  suggested_qty: '0.000',
};

const shop = {
  currency: 'GBP',
  totals: { skus: 3, units: '1200.500', value: '900.000000', low: 2, out: 1 },
  locations: [
    {
      store_id: 1,
      store_code: 'LON',
      store_name: 'London',
      skus: 3,
      units: '1200.500',
      value: '900.000000',
      low: 2,
      out: 1,
    },
    {
      store_id: 2,
      store_code: 'LDS',
      store_name: 'Leeds',
      skus: 0,
      units: '0.000',
      value: '0.000000',
      low: 0,
      out: 0,
    },
  ],
  low_stock: { count: 2, items: [mug, bowl] },
  out_of_stock: { count: 1, items: [mug] },
};
const inTransit = { count: 2, units: '12.000', value: '30.500000' };

const none = { skus: 0, units: '0.000', value: '0.000000', low: 0, out: 0 };
const emptyShop = {
  currency: 'GBP',
  totals: none,
  locations: [{ ...shop.locations[1], ...none }],
  low_stock: { count: 0, items: [] },
  out_of_stock: { count: 0, items: [] },
};

/** The query of each request, oldest first. */
let asked: Record<string, string>[];

function list(results: object[]) {
  return HttpResponse.json({ count: results.length, next: null, previous: null, results });
}

function answerWith(summary: object, transit: object = inTransit, near = [mug, bowl]) {
  server.use(
    http.get(NEAREST, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return list(near);
    }),
    http.get(SUMMARY, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json(summary);
    }),
    http.get(OVERVIEW, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({
        count: 0,
        next: null,
        previous: null,
        results: [],
        summary: { transfers_in_transit: transit, active_counts: 3 },
      });
    }),
  );
}

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/stores', () =>
      list([
        { id: 1, code: 'LON', name: 'London' },
        { id: 2, code: 'LDS', name: 'Leeds' },
      ]),
    ),
    http.get('*/api/v1/catalog/categories', () => list([{ id: 2, name: 'Mugs', path: 'Mugs' }])),
  );
  answerWith(shop);
});

async function openOverview(query = '', me = owner) {
  const page = await renderPage(OverviewPage, { path: `/inventory${query}`, me });
  return { ...page, user: userEvent.setup() };
}

async function figure(name: RegExp) {
  const figures = within(
    // The first page of a file takes its time on a busy machine.
    await screen.findByRole('list', { name: 'Key figures' }, { timeout: 4000 }),
  );
  return figures.getByRole('link', { name });
}

async function figureLeadsTo(name: RegExp) {
  return (await figure(name)).getAttribute('href');
}

function leadsTo(name: string) {
  return screen.getByRole('link', { name }).getAttribute('href');
}

describe('the inventory overview', () => {
  it('asks for what its address says, and leaves out what it does not know', async () => {
    await openOverview('?store_id=2&category=2&colour=red');
    await figure(/^SKUs/);
    expect(asked).toEqual(
      expect.arrayContaining([
        { store_id: '2', category: '2' },
        { store_id: '2', category: '2', page_size: '1' },
        expect.objectContaining({ store_id: '2', category: '2', ordering: 'urgency,sku' }),
      ]),
    );
    expect(asked).toHaveLength(3);
  });

  it('shows its figures in the reader’s format', async () => {
    await openOverview();
    expect(await figure(/^SKUs/)).toHaveTextContent('3');
    expect(await figure(/^Units on hand/)).toHaveTextContent('1,200.5');
    expect(await figure(/^Stock value/)).toHaveTextContent('£900.00');
    expect(await figure(/^Low stock/)).toHaveTextContent('2');
    expect(await figure(/^Out of stock/)).toHaveTextContent('1');
    expect(await figure(/^In transit/)).toHaveTextContent('122 transfers · £30.50');
    expect(await figure(/^Counts/)).toHaveTextContent('3under way');
  });

  it('leads from each figure to the list that it counts, with the same filters', async () => {
    await openOverview('?store_id=1&category=2');
    const filters = 'store_id=1&category=2';
    expect(await figureLeadsTo(/^SKUs/)).toBe(`/inventory/stock?${filters}`);
    expect(await figureLeadsTo(/^Units/)).toBe(`/inventory/stock?${filters}&ordering=-on_hand`);
    expect(await figureLeadsTo(/^Low/)).toBe(`/inventory/stock?${filters}&low_stock=true`);
    expect(await figureLeadsTo(/^Out/)).toBe(`/inventory/stock?${filters}&out_of_stock=true`);
    expect(await figureLeadsTo(/^Counts/)).toBe(
      '/inventory/counts?status=DRAFT&status=IN_PROGRESS&store_id=1',
    );
    expect(await figureLeadsTo(/^In transit/)).toBe(
      '/inventory/transfers?status=IN_TRANSIT&status=PARTIAL_RECEIVED&to_store_id=1',
    );
  });

  it('leads from each figure of a store to its list', async () => {
    await openOverview('?category=2');
    const stores = within(await screen.findByRole('region', { name: 'Stock by store' }));
    const leads = (name: string) => stores.getByRole('link', { name }).getAttribute('href');
    const london = '/inventory/stock?category=2&store_id=1';
    expect(leads('SKUs, London: 3')).toBe(london);
    expect(leads('Units, London: 1,200.5')).toBe(`${london}&ordering=-on_hand`);
    expect(leads('Value, London: £900.00')).toBe(london);
    expect(leads('Low, London: 2')).toBe(`${london}&low_stock=true`);
    expect(leads('Out, London: 1')).toBe(`${london}&out_of_stock=true`);
    expect(leads('Low, Leeds: 0')).toBe('/inventory/stock?category=2&store_id=2&low_stock=true');
    expect(leads('London')).toBe('/inventory?category=2&store_id=1');
  });

  it('lists what is nearest to its zero, as the server ranks it', async () => {
    await openOverview();
    const table = await screen.findByRole('table', { name: /most urgent first/ });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/Stoneware mug.*LON.*Out/);
    expect(second).toHaveTextContent(/Bowl.*LON.*Low/);
    const why = within(table).getByRole('link', { name: /^Why −?-?2\?/ });
    expect(why).toHaveAttribute('href', '/inventory/movements?variant_id=5&store_id=1');
  });

  it('says how long it lasts, and leads to what should be ordered of it', async () => {
    await openOverview('?category=2');
    const table = within(await screen.findByRole('table', { name: /most urgent first/ }));
    const leads = (name: string) => table.getByRole('link', { name }).getAttribute('href');
    expect(leads('Order 8 of MUG-1 for LON')).toBe(
      '/inventory/reorder?variant_id=5&store_id=1&covered=true&snoozed=true',
    );
    expect(table.getByRole('link', { name: /^Covered by what comes, BOWL-1/ })).toHaveTextContent(
      'Covered',
    );
    expect(table.getByText('3 days')).toBeInTheDocument();
    expect(leadsTo('Reorder…')).toBe('/inventory/reorder?category=2');
  });

  it('lets who sets policies change a threshold on the spot', async () => {
    const mayChange = { ...owner, permissions: ['stock.read', 'settings.write'] };
    const { user } = await openOverview('', mayChange);
    await user.click(await screen.findByRole('button', { name: /^Low at 5: .* MUG-1 in LON$/ }));
    expect(await screen.findByRole('textbox', { name: 'Reorder point here' })).toHaveValue('5');
  });

  it('shows no value to staff', async () => {
    answerWith(
      {
        ...shop,
        totals: { ...shop.totals, value: null },
        locations: shop.locations.map((store) => ({ ...store, value: null })),
      },
      { ...inTransit, value: null },
    );
    await openOverview('', staff);
    expect(await figure(/^In transit/)).toHaveTextContent(/12\s*2 transfers$/);
    expect(screen.queryByText('Stock value')).not.toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'Value' })).not.toBeInTheDocument();
    expect(screen.queryByText(/£/)).not.toBeInTheDocument();
  });

  it('puts a filter into the address, and takes it off again', async () => {
    const { user, href } = await openOverview();
    const filters = within(screen.getByRole('group', { name: 'Filters' }));
    await user.click(filters.getByRole('button', { name: 'Store' }));
    await user.click(await screen.findByRole('option', { name: 'Leeds' }));
    await waitFor(() => expect(href()).toBe('/inventory?store_id=2'));
    await waitFor(() => expect(asked).toContainEqual({ store_id: '2' }));
    await user.click(filters.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(href()).toBe('/inventory'));
  });

  it('offers what is done most often, to who may do it', async () => {
    const mayAct = { ...owner, permissions: ['stock.read', 'stock.adjust', 'stock.transfer'] };
    const page = await openOverview('', mayAct);
    expect(leadsTo('Adjust stock')).toBe('/inventory/adjust');
    expect(leadsTo('New transfer')).toBe('/inventory/transfers/new');
    page.unmount();
    await openOverview('', staff);
    expect(screen.queryByRole('link', { name: 'New transfer' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Adjust stock' })).not.toBeInTheDocument();
  });

  it('says so when all is well', async () => {
    answerWith(
      {
        ...shop,
        low_stock: emptyShop.low_stock,
        out_of_stock: emptyShop.out_of_stock,
        totals: { ...shop.totals, low: 0, out: 0 },
      },
      inTransit,
      [],
    );
    await openOverview();
    expect(await screen.findByText('Nothing is low or out of stock.')).toBeInTheDocument();
  });

  it('offers the first step to a shop without stock, to who may take it', async () => {
    answerWith(emptyShop, { count: 0, units: '0.000', value: '0.000000' });
    const manager = { ...owner, permissions: ['stock.read', 'cost.read', 'catalog.write'] };
    const page = await openOverview('', manager);
    expect(await screen.findByText('No stock yet')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Import products' })).toHaveAttribute(
      'href',
      '/catalog/import',
    );
    page.unmount();
    await openOverview('', staff);
    expect(await screen.findByText('No stock yet')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Import products' })).not.toBeInTheDocument();
  });

  it('offers to clear a filter by a store that is not there', async () => {
    server.use(
      http.get(SUMMARY, () => problem({ status: 404, code: 'not_found' })),
      http.get(OVERVIEW, () => problem({ status: 404, code: 'not_found' })),
    );
    await openOverview('?store_id=99');
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows the reference of a failed request, and tries again', async () => {
    server.use(
      http.get(SUMMARY, () => problem({ status: 503, code: 'unavailable' }), { once: true }),
    );
    const { user } = await openOverview();
    expect(await screen.findByText('req-7')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await figure(/^SKUs/)).toHaveTextContent('3');
  });
});
