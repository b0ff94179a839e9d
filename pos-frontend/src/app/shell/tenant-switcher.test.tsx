import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { owner } from '@/test/cast';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { TenantSwitcher } from './tenant-switcher';

const books = { id: 2, name: 'Northlight Books', slug: 'northlight' };

it('is only a name for someone with one shop', async () => {
  await renderPage(TenantSwitcher);
  expect(screen.getByText('Demo Shop')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('changes the shop and leaves the page, whose ids belong to the other one', async () => {
  document.cookie = 'csrftoken=token; path=/';
  let asked: unknown;
  server.use(
    http.post('*/api/v1/auth/switch_tenant', async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json({ ...owner, tenant: { ...owner.tenant, ...books } });
    }),
  );
  const me = { ...owner, tenants: [...owner.tenants, books] };
  const user = userEvent.setup();
  const { href } = await renderPage(TenantSwitcher, { path: '/inventory/stock?store_id=1', me });
  await user.click(screen.getByRole('button', { name: 'Change shop, now Demo Shop' }));
  await user.click(screen.getByRole('menuitem', { name: 'Northlight Books' }));
  await waitFor(() => expect(href()).toBe('/'));
  expect(asked).toEqual({ tenant_id: 2 });
});
