import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { AccountNotifications } from './account-notifications';

const URL = '*/api/v1/users/me/notifications';
const email = 'olivia@demo.test';

let asked: unknown[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/v1/auth/csrf', () => HttpResponse.json({ csrf_token: 'token' })),
    http.get(URL, () => HttpResponse.json({ email, low_stock_digest: 'DAILY' })),
    http.patch(URL, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ email, low_stock_digest: 'NONE' });
    }),
  );
});

async function open() {
  await renderPage(AccountNotifications, { path: '/settings/account' });
  return { box: await screen.findByLabelText('Low stock'), user: userEvent.setup() };
}

describe('the mails of an account', () => {
  it('say how often they come, and where to', async () => {
    const { box } = await open();
    expect(box).toHaveValue('DAILY');
    expect(screen.getByText(/to olivia@demo.test/)).toBeInTheDocument();
  });

  it('are chosen in one step, which is kept at once', async () => {
    const { box, user } = await open();
    await user.selectOptions(box, 'Never');
    await waitFor(() => expect(box).toHaveValue('NONE'));
    expect(asked).toEqual([{ low_stock_digest: 'NONE' }]);
  });

  it('stay as they were when it is refused, and say so', async () => {
    server.use(http.patch(URL, () => problem({ status: 403, code: 'forbidden' })));
    const { box, user } = await open();
    await user.selectOptions(box, 'Every Monday');
    await waitFor(() => expect(box).toBeInvalid());
    expect(box).toHaveValue('DAILY');
  });
});
