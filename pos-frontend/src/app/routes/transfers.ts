import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { transfersSearchSchema } from '@/features/inventory/transfers/transfers-search';
import { shell, station } from './frames';

const transfers = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/transfers',
  validateSearch: transfersSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/inventory/transfers/transfers-page'),
    'TransfersPage',
  ),
});

const newTransfer = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/transfers/new',
  component: lazyRouteComponent(
    () => import('@/features/inventory/transfers/new-transfer-page'),
    'NewTransferPage',
  ),
});

const transfer = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/transfers/$transferId',
  component: lazyRouteComponent(
    () => import('@/features/inventory/transfers/transfer-page'),
    'TransferPage',
  ),
});

const pickTransfer = createRoute({
  getParentRoute: () => station,
  path: '/inventory/transfers/$transferId/pick',
  component: lazyRouteComponent(
    () => import('@/features/inventory/transfers/pick-page'),
    'PickPage',
  ),
});

const receiveTransfer = createRoute({
  getParentRoute: () => station,
  path: '/inventory/transfers/$transferId/receive',
  component: lazyRouteComponent(
    () => import('@/features/inventory/transfers/receive-page'),
    'ReceivePage',
  ),
});

export const transfersRoutes = [transfers, newTransfer, transfer];

/** They take the whole screen. */
export const transfersStations = [pickTransfer, receiveTransfer];
