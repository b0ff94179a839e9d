import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { AuditPage } from './audit-page';

const AUDIT = '*/api/v1/audit';
const OPEN = /^Changed Store LON London/;

const renamed = {
  id: 9,
  at: '2026-11-20T10:00:00Z',
  actor: { id: 1, name: 'Olivia Owner' },
  action: 'changed',
  object_type: 'store',
  object_id: 4,
  object_label: 'LON London',
  store_id: 4,
  before: { name: 'Londn', shortage_policy: '', is_active: true },
  after: { name: 'London', shortage_policy: 'WARN', is_active: false },
  channel: 'WEB',
  address: '10.0.0.7',
  request_id: 'req-9',
};

/** The query of each request for a page of the list, oldest first. */
let asked: URLSearchParams[];

function answerWith(results: object[], links: object = {}) {
  server.use(
    http.get(AUDIT, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ next: null, previous: null, results, ...links });
    }),
  );
}

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/users', () =>
      HttpResponse.json({
        count: 1,
        next: null,
        previous: null,
        results: [{ id: 3, user_id: 1, name: 'Olivia Owner' }],
      }),
    ),
  );
  answerWith([renamed]);
});

async function open(query = '') {
  const page = await renderPage(AuditPage, { path: `/settings/audit${query}` });
  return { ...page, user: userEvent.setup() };
}

describe('the audit trail', () => {
  it('asks for what its address says, and leaves out what makes no sense', async () => {
    await open('?actor_id=1&action=changed&channel=WEB&date_from=2026-11-01&object_id=x&entry=9');
    await screen.findByRole('table', { name: 'What changed' });
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      actor_id: '1',
      action: 'changed',
      channel: 'WEB',
      date_from: '2026-11-01',
      page_size: '50',
    });
  });

  it('tells who did what to what, from where', async () => {
    await open();
    const row = (await screen.findByRole('link', { name: OPEN })).closest('tr');
    if (!row) throw new Error('no row');
    expect(within(row).getByText('Olivia Owner')).toBeInTheDocument();
    expect(row).toHaveTextContent('Name, Shortage policy and 1 more');
    expect(row).toHaveTextContent('Web app 10.0.0.7');
  });

  it('shows before and after, what is empty as such', async () => {
    await open('?entry=9');
    const changes = await screen.findByRole('table', { name: 'What changed' });
    expect(within(changes).getByRole('row', { name: /^Name/ })).toHaveTextContent(
      'NameLondnLondon',
    );
    expect(within(changes).getByRole('row', { name: /^Shortage policy/ })).toHaveTextContent(
      'emptyWARN',
    );
    expect(within(changes).getByRole('row', { name: /^Active/ })).toHaveTextContent('YesNo');
  });

  it('asks for an event that the list does not hold, and says when there is none', async () => {
    answerWith([]);
    await open('?entry=12');
    expect(await screen.findByText('This event is not there')).toBeInTheDocument();
    expect(asked.map((query) => query.get('cursor'))).toEqual([null, 'b13']);
  });

  it('names what it has no words for by its own name', async () => {
    answerWith([{ ...renamed, action: 'price_frozen', object_type: 'priceList', actor: null }]);
    await open();
    expect(await screen.findByText('Price frozen')).toBeInTheDocument();
    expect(screen.getByText('Not signed in')).toBeInTheDocument();
  });

  it('goes on by the cursor, which a filter forgets', async () => {
    answerWith([renamed], { next: 'http://shop.test/api/v1/audit?cursor=b9' });
    const { user, href } = await open('?action=changed');
    await screen.findByRole('link', { name: OPEN });
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(href()).toBe('/settings/audit?action=changed&cursor=b9'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(href()).toBe('/settings/audit'));
  });

  it('takes a filter of another shop for one that fits nothing', async () => {
    server.use(http.get(AUDIT, () => problem({ status: 404, code: 'not_found' })));
    await open('?actor_id=77');
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
  });
});
