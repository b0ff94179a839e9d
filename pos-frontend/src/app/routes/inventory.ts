import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { movementsSearchSchema } from '@/features/inventory/movements-search';
import { overviewSearchSchema } from '@/features/inventory/overview/overview-search';
import { stockSearchSchema } from '@/features/inventory/stock-search';
import { jobSearchSchema } from '@/shared/files/job-search';
import { shell } from './frames';

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/inventory',
  validateSearch: overviewSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/inventory/overview/overview-page'),
    'OverviewPage',
  ),
});

const stock = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/stock',
  validateSearch: stockSearchSchema,
  component: lazyRouteComponent(() => import('@/features/inventory/stock-page'), 'StockPage'),
});

const movements = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/movements',
  validateSearch: movementsSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/inventory/movements-page'),
    'MovementsPage',
  ),
});

const adjust = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/adjust',
  component: lazyRouteComponent(() => import('@/features/inventory/adjust-page'), 'AdjustPage'),
});

const bulkAdjust = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/adjust/file',
  validateSearch: jobSearchSchema,
  component: lazyRouteComponent(() => import('@/features/inventory/bulk-page'), 'BulkPage'),
});

export const inventoryRoutes = [overview, stock, movements, adjust, bulkAdjust];
