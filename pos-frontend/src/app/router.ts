import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { parseUrlSearch, stringifyUrlSearch } from '@/shared/lib/url-search';
import { PageError } from './page-error';
import { routeTree } from './routes/tree';

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseUrlSearch,
    stringifySearch: stringifyUrlSearch,
    // What no page understands leaves the address, so that links stay clean.
    search: { strict: true },
    defaultErrorComponent: PageError,
    defaultPreload: 'intent',
    // Query decides what is fresh; the router keeps nothing of its own.
    defaultPreloadStaleTime: 0,
    scrollRestoration: false,
  });
}
