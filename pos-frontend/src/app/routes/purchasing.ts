import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  newOrderSearchSchema,
  orderSearchSchema,
  ordersSearchSchema,
} from '@/features/purchasing/orders/orders-search';
import { reorderSearchSchema } from '@/features/purchasing/reorder/reorder-search';
import {
  vendorItemsSearchSchema,
  vendorsSearchSchema,
} from '@/features/purchasing/vendors/vendors-search';
import { jobSearchSchema } from '@/shared/files/job-search';
import { shell, station } from './frames';

const reorder = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/reorder',
  validateSearch: reorderSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/reorder/reorder-page'),
    'ReorderPage',
  ),
});

const orders = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/pos',
  validateSearch: ordersSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/orders/orders-page'),
    'OrdersPage',
  ),
});

const newOrder = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/pos/new',
  validateSearch: newOrderSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/orders/new-order-page'),
    'NewOrderPage',
  ),
});

const order = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/pos/$orderId',
  validateSearch: orderSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/orders/order-page'),
    'OrderPage',
  ),
});

const receiveOrder = createRoute({
  getParentRoute: () => station,
  path: '/purchasing/pos/$orderId/receive',
  component: lazyRouteComponent(
    () => import('@/features/purchasing/receive/receive-page'),
    'ReceivePage',
  ),
});

const vendors = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/vendors',
  validateSearch: vendorsSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/vendors/vendors-page'),
    'VendorsPage',
  ),
});

const newVendor = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/vendors/new',
  component: lazyRouteComponent(
    () => import('@/features/purchasing/vendors/new-vendor-page'),
    'NewVendorPage',
  ),
});

const vendor = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/vendors/$vendorId',
  validateSearch: vendorItemsSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/vendors/vendor-page'),
    'VendorPage',
  ),
});

const priceList = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing/vendors/$vendorId/prices',
  validateSearch: jobSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/vendors/price-list-page'),
    'PriceListPage',
  ),
});

export const purchasingRoutes = [
  reorder,
  orders,
  newOrder,
  order,
  vendors,
  newVendor,
  vendor,
  priceList,
];

/** They take the whole screen. */
export const purchasingStations = [receiveOrder];
