import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { authRoutes } from './auth';
import { catalogRoutes } from './catalog';
import { countsRoutes, countsStations } from './counts';
import { root, shell, station } from './frames';
import { inventoryRoutes } from './inventory';
import { posRoutes, posStations } from './pos';
import { purchasingRoutes, purchasingStations } from './purchasing';
import { reportsRoutes } from './reports';
import { settingsRoutes } from './settings';
import { transfersRoutes, transfersStations } from './transfers';

const start = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inventory/stock', replace: true });
  },
});

const notFound = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: lazyRouteComponent(() => import('../not-found'), 'NotFound'),
});

export const routeTree = root.addChildren([
  ...authRoutes,
  station.addChildren([
    ...posStations,
    ...transfersStations,
    ...countsStations,
    ...purchasingStations,
  ]),
  shell.addChildren([
    start,
    ...reportsRoutes,
    ...posRoutes,
    ...inventoryRoutes,
    ...transfersRoutes,
    ...countsRoutes,
    ...purchasingRoutes,
    ...catalogRoutes,
    ...settingsRoutes,
    notFound,
  ]),
]);
