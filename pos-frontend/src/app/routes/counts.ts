import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countSearchSchema, countsSearchSchema } from '@/features/inventory/counts/counts-search';
import { shell, station } from './frames';

const counts = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/counts',
  validateSearch: countsSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/inventory/counts/counts-page'),
    'CountsPage',
  ),
});

const newCount = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/counts/new',
  component: lazyRouteComponent(
    () => import('@/features/inventory/counts/new-count-page'),
    'NewCountPage',
  ),
});

const count = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/counts/$countId',
  validateSearch: countSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/inventory/counts/count-page'),
    'CountPage',
  ),
});

const countSheet = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/counts/$countId/sheet',
  component: lazyRouteComponent(
    () => import('@/features/inventory/counts/sheet-page'),
    'SheetPage',
  ),
});

const scanCount = createRoute({
  getParentRoute: () => station,
  path: '/inventory/counts/$countId/scan',
  component: lazyRouteComponent(() => import('@/features/inventory/counts/scan-page'), 'ScanPage'),
});

export const countsRoutes = [counts, newCount, count, countSheet];

/** They take the whole screen. */
export const countsStations = [scanCount];
