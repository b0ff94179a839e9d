import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@/shared/api/generated/model/me';
import { owner, staff } from '@/test/cast';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { CountsPage } from './counts-page';

const COUNTS = '*/api/v1/inventory/counts';

const finalized = {
  id: 7,
  number: 'CNT-000007',
  status: 'FINALIZED',
  version: 2,
  store_id: 1,
  store_code: 'LON',
  scope: 'FULL_STORE',
  zone_name: '',
  category_id: null,
  category_name: null,
  note: '',
  line_count: 40,
  created_by: { id: 1, name: 'Olivia Owner' },
  created_at: '2026-11-20T09:00:00Z',
  updated_at: '2026-11-20T12:00:00Z',
  started_at: '2026-11-20T09:05:00Z',
  finished_at: '2026-11-20T12:00:00Z',
  finished_by: { id: 1, name: 'Olivia Owner' },
  accuracy: '97.5',
  surplus_qty: '12.000',
  missing_qty: '20.500',
  variance_value: '-54.200000',
  currency: 'GBP',
  lines_posted: 40,
};
const earlier = { ...finalized, id: 3, number: 'CNT-000003', accuracy: '50.0' };
const nothing = { accuracy: null, surplus_qty: null, missing_qty: null, variance_value: null };
const elsewhere = {
  ...finalized,
  ...nothing,
  id: 8,
  number: 'CNT-000008',
  status: 'IN_PROGRESS',
  store_id: 2,
  store_code: 'LDS',
  scope: 'ZONE',
  zone_name: 'Window',
  finished_at: null,
};
const here = { ...elsewhere, id: 9, number: 'CNT-000009', store_id: 1, store_code: 'LON' };
const progress = {
  items_in_scope: 300,
  seen_count: 124,
  uncounted_count: 176,
  units_counted: '900.000',
  unknown_open: 0,
  zones: [],
  people: [],
};

function list(results: object[]) {
  return HttpResponse.json({ count: results.length, next: null, previous: null, results });
}

/** The list, what is under way, and what was finalized are asked for one by one. */
function answerWith(all: { status: string; scope: string; [field: string]: unknown }[]) {
  server.use(
    http.get(COUNTS, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const statuses = asked.getAll('status');
      const scope = asked.get('scope');
      return list(
        all
          .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
          .filter((row) => scope === null || row.scope === scope),
      );
    }),
    http.get(`${COUNTS}/:id`, () =>
      HttpResponse.json({ ...here, progress, unknowns: [], events: [], blind: false }),
    ),
  );
}

beforeEach(() => {
  server.use(
    http.get('*/api/v1/stores', () =>
      list([
        { id: 1, code: 'LON', name: 'London' },
        { id: 2, code: 'LDS', name: 'Leeds' },
      ]),
    ),
  );
  answerWith([here, elsewhere, finalized, earlier]);
});

const counting: Me = { ...owner, permissions: [...owner.permissions, 'stock.count'] };

async function openCounts(query = '', me = counting) {
  const page = await renderPage(CountsPage, { path: `/inventory/counts${query}`, me });
  return { ...page, user: userEvent.setup() };
}

describe('the counts page', () => {
  it('shows what is under way, one’s own stores first, and leads to where one scans', async () => {
    await openCounts();
    const region = await screen.findByRole('region', { name: 'Under way' }, { timeout: 4000 });
    const rows = within(region).getAllByRole('listitem');
    expect(rows.map((row) => /CNT-\d+/.exec(row.textContent)?.[0])).toEqual([
      'CNT-000009',
      'CNT-000008',
    ]);
    expect(rows[0]).toHaveTextContent('Zone: Window');
    await waitFor(() => expect(rows[0]).toHaveTextContent('124 of 300 items seen'));
    const links = within(region).getAllByRole('link', { name: /^Continue counting/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/inventory/counts/9/scan']);
  });

  it('says how right the books were at the last full count of a store, not at an earlier one', async () => {
    await openCounts();
    const region = await screen.findByRole('region', { name: /last full count$/ });
    expect(region).toHaveTextContent(/London 97.5%/);
    expect(region).not.toHaveTextContent('50%');
    expect(within(region).getByRole('link')).toHaveAttribute('href', '/inventory/counts/7');
  });

  it('shows what was found, in money only to who may see it', async () => {
    const page = await openCounts();
    const row = (await screen.findByRole('link', { name: 'Open CNT-000007' })).closest('tr');
    expect(row).toHaveTextContent('97.5%');
    expect(row).toHaveTextContent('+12');
    expect(row).toHaveTextContent('−20.5');
    expect(row).toHaveTextContent('−£54.20');
    page.unmount();
    answerWith([{ ...finalized, variance_value: null }]);
    await openCounts('', staff);
    await screen.findByRole('link', { name: 'Open CNT-000007' });
    expect(screen.queryByRole('columnheader', { name: 'Difference' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'New count' })).not.toBeInTheDocument();
  });

  it('offers the one next step where nothing was counted yet, also by a key', async () => {
    answerWith([]);
    const { user, href } = await openCounts();
    expect(await screen.findByText('Nothing has been counted yet')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Under way' })).not.toBeInTheDocument();
    await user.keyboard('n');
    await waitFor(() => expect(href()).toBe('/inventory/counts/new'));
  });
});
