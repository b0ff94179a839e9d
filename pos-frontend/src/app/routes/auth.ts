import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loginSearchSchema } from '@/features/auth/login-search';
import { sessionQuery } from '@/features/auth/session-query';
import { root } from './frames';

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: loginSearchSchema,
  beforeLoad: async ({ context, search }) => {
    const me = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null);
    if (me) throw redirect({ href: search.next ?? '/', replace: true });
  },
  component: lazyRouteComponent(() => import('@/features/auth/login-page'), 'LoginPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('@/features/auth/invitation-page'), 'InvitationPage'),
});

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('@/features/auth/forgotten-page'), 'ForgottenPage'),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(
    () => import('@/features/auth/new-password-page'),
    'NewPasswordPage',
  ),
});

/** What needs no session. */
export const authRoutes = [login, invitation, forgotten, newPassword];
