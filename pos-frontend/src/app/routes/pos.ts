import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { salesSearchSchema, tillSearchSchema } from '@/features/pos/sales-search';
import { shell, station } from './frames';

const till = createRoute({
  getParentRoute: () => station,
  path: '/pos',
  validateSearch: tillSearchSchema,
  component: lazyRouteComponent(() => import('@/features/pos/till-page'), 'TillPage'),
});

const sales = createRoute({
  getParentRoute: () => shell,
  path: '/sales',
  validateSearch: salesSearchSchema,
  component: lazyRouteComponent(() => import('@/features/pos/sales-page'), 'SalesPage'),
});

export const posRoutes = [sales];

/** They take the whole screen. */
export const posStations = [till];
