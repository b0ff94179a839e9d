import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StockRow } from '@/shared/api/generated/model/stockRow';
import { owner, staff } from '@/test/cast';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { AllocatedCell } from '../allocated-cell';

const RELEASE = '*/api/v1/inventory/reservations/:id/release';

const row = {
  id: 11,
  store_id: 1,
  store_code: 'LON',
  variant_id: 5,
  sku: 'MUG-1',
  product_name: 'Stoneware mug',
  variant_name: 'Blue',
  on_hand: '9.000',
  allocated: '2.000',
  available: '7.000',
} as StockRow;

const order = {
  id: 3,
  store_id: 1,
  store_code: 'LON',
  variant_id: 5,
  sku: 'MUG-1',
  product_name: 'Stoneware mug',
  variant_name: 'Blue',
  qty: '2.000',
  ref_type: 'ORDER',
  ref_id: 'WEB-17',
  channel: 'shopify',
  status: 'OPEN',
  created_by: { id: 2, name: 'Mia Manager' },
  created_at: new Date(Date.now() - 3_700_000).toISOString(),
  expires_at: new Date(Date.now() + 2 * 86_400_000 + 60_000).toISOString(),
  closed_at: null,
  released_by: null,
};

const mayReserve = { ...owner, permissions: [...owner.permissions, 'stock.reserve'] };

let held: object[];
let asked: URLSearchParams | null;
let keys: (string | null)[];

// Its first load takes longer than a query waits on a busy machine.
beforeAll(() => import('./allocated-drawer'));

beforeEach(() => {
  held = [order];
  document.cookie = 'csrftoken=t';
  asked = null;
  keys = [];
  server.use(
    http.get('*/api/v1/stores', () =>
      HttpResponse.json({
        count: 1,
        next: null,
        previous: null,
        results: [{ id: 2, code: 'LDS', name: 'Leeds' }],
      }),
    ),
    http.get('*/api/v1/inventory/reservations', ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({ count: held.length, next: null, previous: null, results: held });
    }),
    http.get('*/api/v1/inventory/availability', () => {
      const one = { variant_id: 5, in_transit: '0.000', on_order: '0.000' };
      return HttpResponse.json({
        results: [
          { ...one, store_id: 1, on_hand: '9.000', allocated: '2.000', available: '7.000' },
          { ...one, store_id: 2, on_hand: '4.000', allocated: '0.000', available: '4.000' },
        ],
      });
    }),
    http.post(RELEASE, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      held = [];
      return HttpResponse.json({ ...order, status: 'RELEASED' });
    }),
  );
});

async function openDrawer(me = mayReserve) {
  const page = await renderPage(() => <AllocatedCell row={row} />, { me });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '2 of MUG-1 allocated in LON: by whom' }));
  const drawer = await screen.findByRole('dialog', { name: 'Allocated stock' });
  return { ...page, user, drawer: within(drawer) };
}

describe('who holds allocated stock', () => {
  it('is asked for when one wants to know, and not before', async () => {
    await renderPage(() => <AllocatedCell row={row} />, { me: mayReserve });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(asked).toBeNull();
  });

  it('is nobody where nothing is allocated', async () => {
    await renderPage(() => <AllocatedCell row={{ ...row, allocated: '0.000' }} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says for what, by whom and until when; and where else there is some', async () => {
    const { drawer } = await openDrawer();
    const item = (await drawer.findByText('WEB-17')).closest('li');
    expect(item).toHaveTextContent('ORDER · shopify');
    expect(item).toHaveTextContent('Ends in 2 days · made 1 hour ago · by Mia Manager');
    expect(Object.fromEntries(asked ?? [])).toEqual({
      store_id: '1',
      variant_id: '5',
      status: 'OPEN',
      ordering: 'expires_at',
      page_size: '50',
    });
    expect(await drawer.findByRole('rowheader', { name: 'Leeds' })).toBeInTheDocument();
    expect(drawer.queryByRole('rowheader', { name: 'London' })).not.toBeInTheDocument();
  });

  it('is let go once, after a question', async () => {
    const { user, drawer } = await openDrawer();
    await user.click(await drawer.findByRole('button', { name: 'Release 2 of WEB-17' }));
    const sure = within(await screen.findByRole('dialog', { name: /Release 2 held for WEB-17/ }));
    expect(keys).toHaveLength(0);
    await user.click(sure.getByRole('button', { name: 'Release' }));
    expect(await drawer.findByText('Nobody holds any of it now.')).toBeInTheDocument();
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps the promise when the question is left by Escape, which leaves the drawer open', async () => {
    const { user, drawer } = await openDrawer();
    await user.click(await drawer.findByRole('button', { name: 'Release 2 of WEB-17' }));
    await screen.findByRole('dialog', { name: /Release 2 held for/ });
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: /Release 2 held/ })).not.toBeInTheDocument(),
    );
    expect(drawer.getByText('WEB-17')).toBeInTheDocument();
    expect(keys).toHaveLength(0);
  });

  it('says so when it was closed in the meantime', async () => {
    server.use(http.post(RELEASE, () => problem({ status: 409, code: 'reservation_closed' })));
    const { user, drawer } = await openDrawer();
    await user.click(await drawer.findByRole('button', { name: 'Release 2 of WEB-17' }));
    const sure = within(await screen.findByRole('dialog', { name: /Release 2 held/ }));
    held = [];
    await user.click(sure.getByRole('button', { name: 'Release' }));
    expect(await sure.findByRole('alert')).toHaveTextContent(/closed in the meantime/);
    expect(sure.queryByRole('button', { name: 'Release' })).not.toBeInTheDocument();
  });

  it.each([
    ['who may not reserve', staff],
    ['who works elsewhere', { ...mayReserve, stores: [{ id: 2, code: 'LDS', name: 'Leeds' }] }],
  ])('is not let go by %s', async (_who, me) => {
    const { drawer } = await openDrawer(me);
    await drawer.findByText('WEB-17');
    expect(drawer.queryByRole('button', { name: /^Release/ })).not.toBeInTheDocument();
  });
});
