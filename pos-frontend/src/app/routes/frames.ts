import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '@/features/auth/session-query';
import { ApiError } from '@/shared/api/api-error';
import { Root } from '../root';

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root });

const ACCOUNT = '/settings/account';

export interface Visit {
  context: { queryClient: QueryClient };
  location: { href: string; pathname: string };
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}

/** Everything but the login needs a session; whoever has none comes back here after signing in. */
async function needsSession({ context, location }: Visit): Promise<void> {
  const me = await context.queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
    if (!isUnauthorized(error)) throw error;
    throw redirect({
      to: '/login',
      search: { next: location.href === '/' ? undefined : location.href },
      replace: true,
    });
  });
  // The policy asks for a second factor first, and the API opens nothing else.
  if (me.must_set_up_second_factor && location.pathname !== ACCOUNT) {
    throw redirect({ to: ACCOUNT, replace: true });
  }
}

export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: needsSession,
  component: lazyRouteComponent(() => import('../shell/shell'), 'Shell'),
});

/** Pages that take the whole screen. */
export const station = createRoute({
  getParentRoute: () => root,
  id: 'station',
  beforeLoad: needsSession,
  component: lazyRouteComponent(() => import('../shell/station-shell'), 'StationShell'),
});
