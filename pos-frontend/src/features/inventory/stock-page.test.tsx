import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { staff } from '@/test/cast';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { StockPage } from './stock-page';

const STOCK = '*/api/v1/inventory/stock';

/** As the API sends it: money and quantities are decimal strings. */
const mug = {
  id: 11,
  store_id: 1,
  store_code: 'LON',
  variant_id: 5,
  sku: 'MUG-1',
  product_name: 'Stoneware mug',
  variant_name: 'Blue',
  category_id: 2,
  category_name: 'Kitchen',
  on_hand: '2.000',
  allocated: '0.000',
  available: '2.000',
  in_transit: '0.000',
  on_order: '12.000',
  threshold: '5.000',
  is_low_stock: true,
  is_out_of_stock: false,
  average_cost: '4.5000',
  stock_value: '9.00',
  currency: 'GBP',
  last_movement_at: null,
};

/** The query of each request for stock, oldest first. */
let asked: Record<string, string>[];

function list(results: object[]) {
  return HttpResponse.json({ count: results.length, next: null, previous: null, results });
}

function answerWith(rows: object[]) {
  server.use(
    http.get(STOCK, ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return list(rows);
    }),
  );
}

/** The store of each request for what is low; an empty one is of all stores. */
let askedLow: (string | null)[];

function answerLow(low: number, out: number) {
  server.use(
    http.get('*/api/v1/inventory/summary', ({ request }) => {
      askedLow.push(new URL(request.url).searchParams.get('store_id'));
      return HttpResponse.json({ totals: { low, out } });
    }),
  );
}

beforeEach(() => {
  asked = [];
  askedLow = [];
  server.use(
    http.get('*/api/v1/stores', () =>
      list([
        { id: 1, code: 'LON', name: 'London' },
        { id: 2, code: 'LDS', name: 'Leeds' },
      ]),
    ),
    http.get('*/api/v1/catalog/categories', () => list([{ id: 2, name: 'Mugs', path: 'Mugs' }])),
  );
  answerWith([mug]);
  answerLow(0, 0);
});

async function openStock(query = '', me?: typeof staff) {
  const page = await renderPage(StockPage, { path: `/inventory/stock${query}`, me });
  return { ...page, user: userEvent.setup() };
}

describe('the stock page', () => {
  it('asks for what its address says', async () => {
    await openStock(
      '?search=mug&store_id=2&low_stock=true&ordering=-available&page=3&page_size=100',
    );
    await screen.findByText('Stoneware mug');
    expect(asked[0]).toEqual({
      search: 'mug',
      store_id: '2',
      low_stock: 'true',
      ordering: '-available',
      page: '3',
      page_size: '100',
    });
    expect(screen.getByRole('searchbox')).toHaveValue('mug');
    expect(screen.getByRole('button', { name: 'Low stock' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('never sends what the API would refuse', async () => {
    await openStock('?ordering=stock_value&page=0&store_id=x&colour=red&columns=nonsense');
    await screen.findByText('Stoneware mug');
    expect(asked[0]).toEqual({ page_size: '50' });
    expect(screen.getByRole('columnheader', { name: 'On hand' })).toBeInTheDocument();
  });

  it('shows status by word, and quantities without needless zeros', async () => {
    await openStock();
    const row = (await screen.findByText('Stoneware mug')).closest('tr');
    if (!row) throw new Error('the mug is in no row');
    expect(within(row).getByText('Low')).toBeInTheDocument();
    expect(within(row).getByText('12')).toBeInTheDocument();
    expect(within(row).getByText('£9.00')).toBeInTheDocument();
  });

  it('shows no cost to staff', async () => {
    answerWith([{ ...mug, average_cost: null, stock_value: null }]);
    await openStock('', staff);
    await screen.findByText('Stoneware mug');
    expect(screen.queryByRole('columnheader', { name: 'Value' })).not.toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'Avg. cost' })).not.toBeInTheDocument();
  });

  it('puts a filter into the address and starts again at the first page', async () => {
    const { user, href } = await openStock('?page=3');
    await user.click(screen.getByRole('button', { name: 'Out of stock' }));
    await waitFor(() => expect(href()).toBe('/inventory/stock?out_of_stock=true'));
    await waitFor(() => expect(asked.at(-1)).toEqual({ out_of_stock: 'true', page_size: '50' }));
  });

  it('chooses a store by keyboard, and takes it off again', async () => {
    const { user, href } = await openStock();
    await screen.findByText('Stoneware mug');
    const filters = within(screen.getByRole('group', { name: 'Filters' }));
    filters.getByRole('button', { name: 'Store' }).focus();
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(href()).toBe('/inventory/stock?store_id=2'));
    await user.click(filters.getByRole('button', { name: 'Remove filter: Store' }));
    await waitFor(() => expect(href()).toBe('/inventory/stock'));
  });

  it('remembers hidden columns in the address', async () => {
    const { user, href } = await openStock();
    await screen.findByText('Stoneware mug');
    await user.click(screen.getByRole('button', { name: 'View' }));
    await user.click(await screen.findByRole('checkbox', { name: 'In transit' }));
    await waitFor(() => expect(href()).toMatch(/columns=/));
    expect(href()).not.toMatch(/in_transit/);
    expect(screen.queryByRole('columnheader', { name: 'In transit' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Reset columns' }));
    await waitFor(() => expect(href()).toBe('/inventory/stock'));
  });

  it('offers to clear the filters when nothing matches', async () => {
    answerWith([]);
    const { user, href } = await openStock('?search=zzz&low_stock=true&ordering=on_hand');
    const message = await screen.findByText('Nothing matches');
    const clear = within(message.parentElement ?? document.body).getByRole('button');
    await user.click(clear);
    await waitFor(() => expect(href()).toBe('/inventory/stock?ordering=on_hand'));
    expect(await screen.findByText('No stock yet')).toBeInTheDocument();
  });

  it('offers to clear a filter by a store that is not there', async () => {
    server.use(
      http.get(STOCK, ({ request }) =>
        new URL(request.url).searchParams.has('store_id')
          ? problem({ status: 404, code: 'not_found' })
          : list([mug]),
      ),
    );
    await openStock('?store_id=99');
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('goes to the first page when the one asked for is gone', async () => {
    server.use(
      http.get(STOCK, ({ request }) =>
        new URL(request.url).searchParams.has('page')
          ? problem({ status: 400, code: 'invalid', attr: 'page' })
          : list([mug]),
      ),
    );
    const { href } = await openStock('?page=99&search=mug');
    expect(await screen.findByText('Stoneware mug')).toBeInTheDocument();
    expect(href()).toBe('/inventory/stock?search=mug');
  });

  it('shows the reference of a failed request, and tries again', async () => {
    server.use(
      http.get(STOCK, () => problem({ status: 503, code: 'unavailable' }), { once: true }),
    );
    const { user } = await openStock();
    expect(await screen.findByText('req-7')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Stoneware mug')).toBeInTheDocument();
  });

  it('says how many are low in the store that is shown, and leads to them', async () => {
    answerLow(12, 3);
    const { href, user } = await openStock('?store_id=2', staff);
    expect(await screen.findByText('12 items are low, 3 of them out')).toBeInTheDocument();
    expect(askedLow).toEqual(['2']);
    // What is read by managers only is not offered to others.
    expect(screen.queryByRole('link', { name: 'Since when' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Show them' }));
    expect(href()).toBe('/inventory/stock?store_id=2&low_stock=true');
    expect(screen.queryByText(/items are low/)).not.toBeInTheDocument();
  });

  it('says nothing where none is low', async () => {
    const { container } = await openStock();
    await screen.findByText('Stoneware mug');
    // The line that is kept until it is known goes.
    await waitFor(() => expect(container.querySelector('p[aria-hidden]')).toBeNull());
    expect(askedLow).toEqual([null]);
    expect(screen.queryByText(/low, .* out$|is low$|are low$/)).not.toBeInTheDocument();
  });
});
