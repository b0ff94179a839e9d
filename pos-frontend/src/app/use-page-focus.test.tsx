import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { PageTitle } from '@/shared/ui/page-title';
import { usePageFocus } from './use-page-focus';

function Root() {
  usePageFocus();
  return (
    <>
      <Link to="/inventory">List</Link>
      <Link to="/catalog">Form</Link>
      <Outlet />
    </>
  );
}

/** Somebody who is in the field before the router has told that the page is there. */
function Quick() {
  useEffect(() => document.querySelector('input')?.focus(), []);
  return (
    <>
      <PageTitle>A form</PageTitle>
      <input aria-label="From" />
    </>
  );
}

async function open(): Promise<void> {
  const rootRoute = createRootRoute({ component: Root });
  const routeTree = rootRoute.addChildren([
    createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => <p>Home</p> }),
    createRoute({
      getParentRoute: () => rootRoute,
      path: '/inventory',
      component: () => <PageTitle>A list</PageTitle>,
    }),
    createRoute({ getParentRoute: () => rootRoute, path: '/catalog', component: Quick }),
  ]);
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  render(<RouterProvider router={router} />);
  await screen.findByText('Home');
}

test('after a navigation the heading has the focus', async () => {
  await open();
  await userEvent.click(screen.getByRole('link', { name: 'List' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'A list' })).toHaveFocus());
});

test('whoever is already in a field of the new page stays there', async () => {
  await open();
  await userEvent.click(screen.getByRole('link', { name: 'Form' }));
  await screen.findByRole('heading', { name: 'A form' });
  await userEvent.keyboard('Leeds');
  expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('Leeds');
});
