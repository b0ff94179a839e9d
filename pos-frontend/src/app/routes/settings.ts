import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/features/auth/session-query';
import { auditSearchSchema } from '@/features/settings/audit-search';
import { firstSettingsPage } from '@/features/settings/pages';
import { peopleSearchSchema } from '@/features/settings/people-search';
import { shell } from './frames';

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('@/features/settings/settings-shell'),
    'SettingsShell',
  ),
});

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(sessionQuery);
    const first = firstSettingsPage(me.permissions);
    if (first) throw redirect({ to: first, replace: true });
  },
});

const general = createRoute({
  getParentRoute: () => settings,
  path: '/general',
  component: lazyRouteComponent(() => import('@/features/settings/general-page'), 'GeneralPage'),
});

const stores = createRoute({
  getParentRoute: () => settings,
  path: '/stores',
  component: lazyRouteComponent(() => import('@/features/settings/stores-page'), 'StoresPage'),
});

const store = createRoute({
  getParentRoute: () => settings,
  path: '/stores/$storeId',
  component: lazyRouteComponent(() => import('@/features/settings/store-page'), 'StorePage'),
});

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  validateSearch: peopleSearchSchema,
  component: lazyRouteComponent(() => import('@/features/settings/people-page'), 'PeoplePage'),
});

const reasons = createRoute({
  getParentRoute: () => settings,
  path: '/reasons',
  component: lazyRouteComponent(() => import('@/features/settings/reasons-page'), 'ReasonsPage'),
});

const taxes = createRoute({
  getParentRoute: () => settings,
  path: '/taxes',
  component: lazyRouteComponent(() => import('@/features/settings/taxes-page'), 'TaxesPage'),
});

const tokens = createRoute({
  getParentRoute: () => settings,
  path: '/tokens',
  component: lazyRouteComponent(() => import('@/features/settings/tokens-page'), 'TokensPage'),
});

const audit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  validateSearch: auditSearchSchema,
  component: lazyRouteComponent(() => import('@/features/settings/audit-page'), 'AuditPage'),
});

const account = createRoute({
  getParentRoute: () => settings,
  path: '/account',
  component: lazyRouteComponent(() => import('@/features/settings/account-page'), 'AccountPage'),
});

export const settingsRoutes = [
  settings.addChildren([
    settingsStart,
    general,
    stores,
    store,
    people,
    reasons,
    taxes,
    tokens,
    audit,
    account,
  ]),
];
