import { useMemo } from 'react';
import {
  getAnalyticsCountsAccuracyListUrl,
  useAnalyticsCountsAccuracyList,
} from '@/shared/api/generated/analytics';
import type { CountAccuracy } from '@/shared/api/generated/model/countAccuracy';
import { useListSearch } from '@/shared/lib/list-search';
import { periodOf } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { useSeesCost } from '@/shared/session/session';
import { Change, Count, Moment, Money, Quantity } from '@/shared/ui/values';
import { type Way, Why } from '@/shared/ui/why';
import { column, Loss, Named, Percent } from './figures';
import { FilterBar, PeriodFilter, StoreFilter } from './report-filters';
import { ReportPage, Total } from './report-page';
import { pageOf } from './report-search';
import { countsReportSchema } from './report-searches';
import { useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = { store_id: undefined };

/** How far from the truth the books were, count by count. */
export function CountsReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(countsReportSchema);
  const { store_id, ordering } = search;
  const asked = { ...periodOf(search, useToday()).range, store_id, ordering };
  const counts = useAnalyticsCountsAccuracyList(
    { ...asked, ...pageOf(search) },
    { query: FIGURES },
  );
  const columns = useCountColumns();
  const seesCost = useSeesCost();
  const totals = counts.data?.totals;
  return (
    <ReportPage
      name="counts"
      lead={`${text('counts.lead')} ${text('column.off')}: ${text('counts.off')}`}
      search={search}
      update={update}
      query={counts}
      columns={columns}
      rowId={(row) => String(row.count_id)}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <PeriodFilter search={search} update={update} />
          <StoreFilter search={search} update={update} />
        </FilterBar>
      }
      totals={
        totals && (
          <>
            <Total label={text('column.accuracy')}>
              <Percent value={totals.accuracy_percent} />
            </Total>
            <Total label={text('column.difference')}>
              <Change value={totals.units_variance} />
            </Total>
            <Total label={text('column.off')}>
              <Quantity value={totals.units_off} />
            </Total>
            {seesCost && (
              <Total label={text('column.valueDifference')}>
                <Loss value={totals.value_variance} currency={totals.currency} />
              </Total>
            )}
          </>
        )
      }
      file={{
        report: 'COUNTS_ACCURACY',
        asked,
        hrefOf: (format) => getAnalyticsCountsAccuracyListUrl({ ...asked, format }),
      }}
    />
  );
}

function useCountColumns() {
  const text = useReportTexts();
  const seesCost = useSeesCost();
  return useMemo(() => {
    const way = ({ count_id, number }: CountAccuracy): Way => ({
      to: '/inventory/counts/$countId',
      params: { countId: String(count_id) },
      label: text('counts.see', { number }),
    });
    return [
      column<CountAccuracy>('number', text('column.number'), {
        text: true,
        pinned: true,
        sortable: true,
        cell: (row) => <Named way={way(row)}>{row.number}</Named>,
      }),
      column<CountAccuracy>('store_code', text('column.store'), {
        text: true,
        sortable: true,
        grow: true,
        cell: (row) => row.store_name,
      }),
      column<CountAccuracy>('accuracy_percent', text('column.accuracy'), {
        sortable: true,
        cell: (row) => <Percent value={row.accuracy_percent} />,
      }),
      column<CountAccuracy>('lines', text('column.lines'), {
        sortable: true,
        cell: (row) => <Count value={row.lines} />,
      }),
      column<CountAccuracy>('exact_lines', text('column.exact'), {
        hiddenBelow: 1200,
        cell: (row) => <Count value={row.exact_lines} />,
      }),
      column<CountAccuracy>('units_counted', text('column.counted'), {
        sortable: true,
        hiddenBelow: 1200,
        cell: (row) => <Quantity value={row.units_counted} />,
      }),
      column<CountAccuracy>('units_variance', text('column.difference'), {
        sortable: true,
        cell: (row) => (
          <Why way={way(row)}>
            <Change value={row.units_variance} />
          </Why>
        ),
      }),
      column<CountAccuracy>('units_off', text('column.off'), {
        sortable: true,
        cell: (row) => <Quantity value={row.units_off} quietZero />,
      }),
      ...(seesCost
        ? [
            column<CountAccuracy>('value_variance', text('column.valueDifference'), {
              sortable: true,
              cell: (row) => (
                <Why way={way(row)}>
                  <Loss value={row.value_variance} currency={row.currency} />
                </Why>
              ),
            }),
            column<CountAccuracy>('value_off', text('column.valueOff'), {
              sortable: true,
              hiddenBelow: 1200,
              cell: (row) => <Money value={row.value_off} currency={row.currency} />,
            }),
          ]
        : []),
      column<CountAccuracy>('finalized_at', text('column.finalized'), {
        sortable: true,
        cell: (row) => <Moment value={row.finalized_at} />,
      }),
    ];
  }, [text, seesCost]);
}
