import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Me } from '@/shared/api/generated/model/me';
import { createQueryClient } from '@/shared/api/query-client';
import { parseUrlSearch, stringifyUrlSearch } from '@/shared/lib/url-search';
import { SessionProvider } from '@/shared/session/session';
import { owner } from './cast';

interface RenderOptions {
  path?: string;
  me?: Me;
}

/**
 * Renders a page at an address, with all that the app puts around it. Any other address shows
 * nothing, so that a test can see where a page leads.
 */
export async function renderPage(
  Page: () => ReactNode,
  { path = '/', me = owner }: RenderOptions = {},
) {
  const queryClient = createQueryClient(() => {});
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: path.split('?')[0] ?? '/',
    component: Page,
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([page, elsewhere]),
    history: createMemoryHistory({ initialEntries: [path] }),
    parseSearch: parseUrlSearch,
    stringifySearch: stringifyUrlSearch,
  });
  await router.load();
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <SessionProvider me={me}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, router, href: () => router.history.location.href };
}
