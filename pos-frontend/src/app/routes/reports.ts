import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/features/auth/session-query';
import { ownerSearchSchema } from '@/features/owner/owner-search';
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
import { jobSearchSchema } from '@/shared/files/job-search';
import { shell, type Visit } from './frames';

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

export const reportsRoutes = [
  owner,
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
];
