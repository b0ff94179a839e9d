import { keepPreviousData, useQueries } from '@tanstack/react-query';
import {
  getAnalyticsSalesListQueryOptions,
  useAnalyticsAgingList,
  useAnalyticsInventoryCheck,
  useAnalyticsKpis,
  useAnalyticsLowStockAlertsList,
  useAnalyticsRuns,
  useAnalyticsSalesList,
  useAnalyticsSnapshotsTrend,
} from '@/shared/api/generated/analytics';
import type { AnalyticsSalesListBy } from '@/shared/api/generated/model/analyticsSalesListBy';
import { addDays, type DayRange, daysIn } from '@/shared/period/period';
import { useStockTotals } from '@/shared/stock/use-stock-totals';
import type { Asked } from './owner-search';

/** Often enough for a day's trade; paused while the tab is hidden. */
const REFRESH_MS = 45_000;
const LIVE = {
  placeholderData: keepPreviousData,
  refetchInterval: REFRESH_MS,
  staleTime: 5_000,
};
/** What the API gives at once. */
const MOST_ROWS = 200;
/** What is read at a glance; the whole list is a click away. */
const FIRST_FEW = 8;
/** A line of fewer days shows no direction. */
const TREND_DAYS = 28;

/** What there is now, in all stores or one. */
export function useStockNow({ store_id }: Pick<Asked, 'store_id'>) {
  return useStockTotals(store_id, REFRESH_MS);
}

export function useKpis(asked: Asked) {
  return useAnalyticsKpis(asked, { query: LIVE });
}

/** Each day of these; a long period takes several pages. */
export function useSalesByDay(asked: Asked) {
  const pages = Math.ceil(daysIn(asked) / MOST_ROWS);
  return useQueries({
    queries: Array.from({ length: pages }, (_, at) =>
      getAnalyticsSalesListQueryOptions(
        { ...asked, by: 'DAY', ordering: 'name', page: at + 1, page_size: MOST_ROWS },
        { query: LIVE },
      ),
    ),
    combine: (answers) => {
      const data = answers.every((answer) => answer.data !== undefined)
        ? answers.flatMap((answer) => answer.data?.results ?? [])
        : undefined;
      return {
        data,
        error: answers.find(({ error }) => error !== null)?.error ?? null,
        isPlaceholderData: answers.some((answer) => answer.isPlaceholderData),
        refetch: () => answers.forEach((answer) => void answer.refetch()),
      };
    },
  });
}

export function useSalesByHour(asked: Asked) {
  return useSalesBy('HOUR', asked, { page_size: 24, ordering: 'name' });
}

/** The stores side by side; of one store, its categories. */
export function useSalesByPart(asked: Asked) {
  return useSalesBy(asked.store_id === undefined ? 'STORE' : 'CATEGORY', asked, {
    ordering: '-revenue',
    page_size: FIRST_FEW,
  });
}

export function useTopProducts(asked: Asked) {
  return useSalesBy('PRODUCT', asked, { ordering: '-revenue', page_size: FIRST_FEW });
}

function useSalesBy(
  by: AnalyticsSalesListBy,
  asked: Asked,
  page: { ordering: string; page_size: number },
) {
  return useAnalyticsSalesList({ ...asked, by, ...page }, { query: LIVE });
}

/** Of the asked days, and of more where they are too few for a line. */
function trendRange({ date_from, date_to }: DayRange): DayRange {
  const early = addDays(date_to, 1 - TREND_DAYS);
  return { date_from: date_from < early ? date_from : early, date_to };
}

export function useStockTrend({ store_id, ...range }: Asked) {
  return useAnalyticsSnapshotsTrend({ store_id, ...trendRange(range) }, { query: LIVE });
}

export function useSlowItems({ store_id }: Asked) {
  return useAnalyticsAgingList({ store_id, page_size: FIRST_FEW }, { query: LIVE });
}

/** What has been low the longest. */
export function useLowStock({ store_id }: Asked) {
  return useAnalyticsLowStockAlertsList(
    { store_id, ordering: 'low_since,sku', page_size: FIRST_FEW },
    { query: LIVE },
  );
}

/** What is out first, then what has the least of its threshold left. */
export function useNearestToZero({ store_id }: Asked) {
  return useAnalyticsLowStockAlertsList(
    { store_id, ordering: 'urgency,sku', page_size: FIRST_FEW },
    { query: LIVE },
  );
}

export function useProof() {
  return useAnalyticsInventoryCheck({ query: { refetchInterval: REFRESH_MS } });
}

export function useRuns() {
  return useAnalyticsRuns({ query: { refetchInterval: REFRESH_MS } });
}
