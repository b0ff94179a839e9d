import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { loginSearchSchema } from '@/features/auth/login-search';
import { sessionQuery } from '@/features/auth/session-query';
import { catalogSearchSchema } from '@/features/catalog/catalog-search';
import { countSearchSchema, countsSearchSchema } from '@/features/inventory/counts/counts-search';
import { movementsSearchSchema } from '@/features/inventory/movements-search';
import { overviewSearchSchema } from '@/features/inventory/overview/overview-search';
import { stockSearchSchema } from '@/features/inventory/stock-search';
import { transfersSearchSchema } from '@/features/inventory/transfers/transfers-search';
import { ownerSearchSchema } from '@/features/owner/owner-search';
import { salesSearchSchema, tillSearchSchema } from '@/features/pos/sales-search';
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
import {
  abcReportSchema,
  agingReportSchema,
  countsReportSchema,
  lowStockReportSchema,
  salesReportSchema,
  shrinkageReportSchema,
  stockReportSchema,
  trendReportSchema,
  valuationReportSchema,
} from '@/features/reports/report-searches';
import { auditSearchSchema } from '@/features/settings/audit-search';
import { firstSettingsPage } from '@/features/settings/pages';
import { peopleSearchSchema } from '@/features/settings/people-search';
import { ApiError } from '@/shared/api/api-error';
import { jobSearchSchema } from '@/shared/files/job-search';
import { Root } from './root';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root });

function isUnauthorized(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}

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

const ACCOUNT = '/settings/account';

interface Visit {
  context: { queryClient: QueryClient };
  location: { href: string; pathname: string };
}

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

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: needsSession,
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

/** Pages that take the whole screen. */
const station = createRoute({
  getParentRoute: () => root,
  id: 'station',
  beforeLoad: needsSession,
  component: lazyRouteComponent(() => import('./shell/station-shell'), 'StationShell'),
});

const till = createRoute({
  getParentRoute: () => station,
  path: '/pos',
  validateSearch: tillSearchSchema,
  component: lazyRouteComponent(() => import('@/features/pos/till-page'), 'TillPage'),
});

const start = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inventory/stock', replace: true });
  },
});

/** Figures of the business are for who may read them; others are shown what there is. */
async function needsAnalytics({ context }: Visit): Promise<void> {
  const me = await context.queryClient.ensureQueryData(sessionQuery);
  if (!me.permissions.includes('analytics.read')) {
    throw redirect({ to: '/inventory', replace: true });
  }
}

const owner = createRoute({
  getParentRoute: () => shell,
  path: '/owner',
  validateSearch: ownerSearchSchema,
  beforeLoad: needsAnalytics,
  component: lazyRouteComponent(() => import('@/features/owner/owner-page'), 'OwnerPage'),
});

const sales = createRoute({
  getParentRoute: () => shell,
  path: '/sales',
  validateSearch: salesSearchSchema,
  component: lazyRouteComponent(() => import('@/features/pos/sales-page'), 'SalesPage'),
});

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

const receiveOrder = createRoute({
  getParentRoute: () => station,
  path: '/purchasing/pos/$orderId/receive',
  component: lazyRouteComponent(
    () => import('@/features/purchasing/receive/receive-page'),
    'ReceivePage',
  ),
});

const reorder = createRoute({
  getParentRoute: () => shell,
  path: '/inventory/reorder',
  validateSearch: reorderSearchSchema,
  component: lazyRouteComponent(
    () => import('@/features/purchasing/reorder/reorder-page'),
    'ReorderPage',
  ),
});

const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  validateSearch: jobSearchSchema,
  component: lazyRouteComponent(() => import('@/features/reports/reports-page'), 'ReportsPage'),
});

const salesReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/sales',
  validateSearch: salesReportSchema,
  component: lazyRouteComponent(() => import('@/features/reports/sales-report'), 'SalesReport'),
});

const stockReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/stock',
  validateSearch: stockReportSchema,
  component: lazyRouteComponent(() => import('@/features/reports/stock-report'), 'StockReport'),
});

const valuationReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/valuation',
  validateSearch: valuationReportSchema,
  component: lazyRouteComponent(
    () => import('@/features/reports/valuation-report'),
    'ValuationReport',
  ),
});

const trendReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/trend',
  validateSearch: trendReportSchema,
  component: lazyRouteComponent(() => import('@/features/reports/trend-report'), 'TrendReport'),
});

const lowStockReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/low-stock',
  validateSearch: lowStockReportSchema,
  component: lazyRouteComponent(
    () => import('@/features/reports/low-stock-report'),
    'LowStockReport',
  ),
});

const agingReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/aging',
  validateSearch: agingReportSchema,
  component: lazyRouteComponent(() => import('@/features/reports/aging-report'), 'AgingReport'),
});

const abcReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/abc',
  validateSearch: abcReportSchema,
  component: lazyRouteComponent(() => import('@/features/reports/abc-report'), 'AbcReport'),
});

const shrinkageReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/shrinkage',
  validateSearch: shrinkageReportSchema,
  component: lazyRouteComponent(
    () => import('@/features/reports/shrinkage-report'),
    'ShrinkageReport',
  ),
});

const countsReport = createRoute({
  getParentRoute: () => shell,
  path: '/reports/counts',
  validateSearch: countsReportSchema,
  component: lazyRouteComponent(() => import('@/features/reports/counts-report'), 'CountsReport'),
});

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

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  validateSearch: peopleSearchSchema,
  component: lazyRouteComponent(() => import('@/features/settings/people-page'), 'PeoplePage'),
});

const tokens = createRoute({
  getParentRoute: () => settings,
  path: '/tokens',
  component: lazyRouteComponent(() => import('@/features/settings/tokens-page'), 'TokensPage'),
});

const account = createRoute({
  getParentRoute: () => settings,
  path: '/account',
  component: lazyRouteComponent(() => import('@/features/settings/account-page'), 'AccountPage'),
});

const audit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  validateSearch: auditSearchSchema,
  component: lazyRouteComponent(() => import('@/features/settings/audit-page'), 'AuditPage'),
});

const catalog = createRoute({
  getParentRoute: () => shell,
  path: '/catalog',
  validateSearch: catalogSearchSchema,
  component: lazyRouteComponent(() => import('@/features/catalog/catalog-page'), 'CatalogPage'),
});

const catalogImport = createRoute({
  getParentRoute: () => shell,
  path: '/catalog/import',
  validateSearch: jobSearchSchema,
  component: lazyRouteComponent(() => import('@/features/catalog/import-page'), 'ImportPage'),
});

const newProduct = createRoute({
  getParentRoute: () => shell,
  path: '/catalog/products/new',
  component: lazyRouteComponent(
    () => import('@/features/catalog/new-product-page'),
    'NewProductPage',
  ),
});

const product = createRoute({
  getParentRoute: () => shell,
  path: '/catalog/products/$productId',
  component: lazyRouteComponent(() => import('@/features/catalog/product-page'), 'ProductPage'),
});

const notFound = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: lazyRouteComponent(() => import('./not-found'), 'NotFound'),
});

export const routeTree = root.addChildren([
  login,
  invitation,
  forgotten,
  newPassword,
  station.addChildren([till, pickTransfer, receiveTransfer, scanCount, receiveOrder]),
  shell.addChildren([
    start,
    owner,
    sales,
    overview,
    stock,
    movements,
    adjust,
    bulkAdjust,
    transfers,
    newTransfer,
    transfer,
    counts,
    newCount,
    count,
    countSheet,
    reorder,
    orders,
    newOrder,
    order,
    vendors,
    newVendor,
    vendor,
    priceList,
    catalog,
    catalogImport,
    newProduct,
    product,
    reports,
    salesReport,
    stockReport,
    valuationReport,
    trendReport,
    lowStockReport,
    agingReport,
    abcReport,
    shrinkageReport,
    countsReport,
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
    notFound,
  ]),
]);
