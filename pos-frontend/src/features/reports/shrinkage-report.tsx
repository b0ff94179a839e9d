import { useCallback, useMemo } from 'react';
import {
  getAnalyticsShrinkageListUrl,
  useAnalyticsShrinkageList,
} from '@/shared/api/generated/analytics';
import type { ShrinkagePage } from '@/shared/api/generated/model/shrinkagePage';
import type { ShrinkageRow } from '@/shared/api/generated/model/shrinkageRow';
import { Chart } from '@/shared/charts/chart';
import { useReasonLabel, useReasonOptions } from '@/shared/choices/use-reasons';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDays } from '@/shared/lib/moment';
import { periodOf } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { Change, Count } from '@/shared/ui/values';
import { type Way, Why } from '@/shared/ui/why';
import { column, Loss, Named } from './figures';
import { formatMonth } from './months';
import { CategoryFilter, Choice, FilterBar, PeriodFilter, StoreFilter } from './report-filters';
import { ReportPage, Total } from './report-page';
import { pageOf } from './report-search';
import { SHRINKAGE_BY, type ShrinkageBy, shrinkageReportSchema } from './report-searches';
import { useScales } from './scales';
import { type AskedShrinkage, entriesOf, reasonsOf } from './shrinkage-ways';
import { useReportTexts } from './texts';
import { toldApart } from './told-apart';
import { FIGURES } from './use-figures';

const CLEARED = { store_id: undefined, category: undefined, reason_code: undefined };
const BARS = 8;
const COLUMN_OF = {
  REASON: 'reason',
  STORE: 'store',
  MONTH: 'month',
  PRODUCT: 'product',
} as const;

/** What was lost or found outside of trade. */
export function ShrinkageReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(shrinkageReportSchema);
  const { by = 'REASON', store_id, category, reason_code } = search;
  // Months come one after the other; of all else the greatest loss comes first.
  const ordering = search.ordering ?? (by === 'MONTH' ? 'name' : undefined);
  const days = periodOf(search, useToday()).range;
  const asked = { by, ...days, store_id, category, reason_code, ordering };
  const lost = useAnalyticsShrinkageList({ ...asked, ...pageOf(search) }, { query: FIGURES });
  const columns = useShrinkageColumns(asked);
  const reasons = useReasonOptions();
  return (
    <ReportPage
      name="shrinkage"
      lead={text('shrinkage.lead')}
      search={search}
      update={update}
      query={lost}
      columns={columns}
      rowId={keyOf}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <Choice
            label={text('filter.by')}
            values={SHRINKAGE_BY}
            value={by}
            nameOf={(value) => text(`by.${value}`)}
            onChange={(value) => update({ by: value, ordering: undefined })}
          />
          <PeriodFilter search={search} update={update} />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
          <FilterSelect
            label={text('filter.reason')}
            options={reasons}
            value={reason_code}
            onChange={(code) => update({ reason_code: code })}
          />
        </FilterBar>
      }
      above={lost.data && lost.data.results.length > 1 && <LossChart by={by} page={lost.data} />}
      totals={
        lost.data && (
          <>
            <Total label={text('column.value')}>
              <Loss value={lost.data.totals.value} currency={lost.data.currency} />
            </Total>
            <Total label={text('column.units')}>
              <Change value={lost.data.totals.units} />
            </Total>
            <Total label={text('column.entries')}>
              <Count value={lost.data.totals.entries} />
            </Total>
          </>
        )
      }
      file={{
        report: 'SHRINKAGE',
        asked,
        hrefOf: (format) => getAnalyticsShrinkageListUrl({ ...asked, format }),
      }}
    />
  );
}

function keyOf(row: ShrinkageRow): string {
  return [row.reason_code, row.ref_type, row.store_id, row.month, row.product_id].join();
}

/** How a row is called, in the reader's words. */
function useLossName(by: ShrinkageBy): (row: ShrinkageRow) => string {
  const text = useReportTexts();
  const { locale } = useScales();
  const reasonLabel = useReasonLabel();
  return useCallback(
    (row) => {
      if (by === 'MONTH') return row.month ? formatMonth(row.month, locale) : '';
      if (by === 'STORE') return row.store_name ?? '';
      if (by === 'PRODUCT') return row.product_name ?? '';
      return row.reason_code ? reasonLabel(row.reason_code) : text('none.reason');
    },
    [by, text, locale, reasonLabel],
  );
}

function LossChart({ by, page }: { by: ShrinkageBy; page: ShrinkagePage }) {
  const text = useReportTexts();
  const { locale, money } = useScales();
  const lossName = useLossName(by);
  const pounds = money(page.currency);
  const rows = by === 'MONTH' ? page.results : page.results.slice(0, BARS);
  // A reason may be one of waste and of counts: two bars.
  const nameOf = toldApart(rows, lossName, ({ ref_type: kind }, reason) =>
    kind ? text('shrinkage.bar', { reason, kind: text(`kind.${kind}`).toLowerCase() }) : reason,
  );
  return (
    <Chart
      label={text('shrinkage.chart', { by: text(`by.${by}`).toLowerCase() })}
      caption={text('shrinkage.caption', {
        value: pounds.format(page.totals.value),
        days: formatDays(page.date_from, page.date_to, locale),
      })}
      pointHead={text(`by.${by}`)}
      named={by !== 'MONTH'}
      points={rows.map((row) => {
        const name = nameOf(row);
        return { key: keyOf(row), tick: name, name, values: { value: row.value } };
      })}
      plots={[
        {
          series: [{ key: 'value', label: text('column.value'), shape: 'bar' }],
          ...pounds,
          height: 176,
        },
      ]}
    />
  );
}

function useShrinkageColumns({
  by,
  date_from,
  date_to,
  store_id,
  category,
  reason_code,
}: AskedShrinkage) {
  const text = useReportTexts();
  const nameOf = useLossName(by);
  return useMemo(() => {
    const asked = { by, date_from, date_to, store_id, category, reason_code };
    const way = (row: ShrinkageRow): Way => {
      const told = { what: nameOf(row) };
      const entries = entriesOf(row, asked);
      return entries
        ? { ...entries, label: text('shrinkage.seeEntries', told) }
        : { ...reasonsOf(row, asked), label: text('shrinkage.seeReasons', told) };
    };
    return [
      column<ShrinkageRow>('name', text(`column.${COLUMN_OF[by]}`), {
        text: true,
        pinned: true,
        grow: true,
        sortable: true,
        cell: (row) => <Named way={way(row)}>{nameOf(row)}</Named>,
      }),
      ...(by === 'REASON'
        ? [
            column<ShrinkageRow>('ref_type', text('column.kind'), {
              text: true,
              cell: ({ ref_type: kind }) => kind && text(`kind.${kind}`),
            }),
          ]
        : []),
      column<ShrinkageRow>('entries', text('column.entries'), {
        sortable: true,
        cell: (row) => <Count value={row.entries} />,
      }),
      column<ShrinkageRow>('units', text('column.units'), {
        sortable: true,
        cell: (row) => (
          <Why way={way(row)}>
            <Change value={row.units} />
          </Why>
        ),
      }),
      column<ShrinkageRow>('value', text('column.value'), {
        sortable: true,
        cell: (row) => (
          <Why way={way(row)}>
            <Loss value={row.value} currency={row.currency} />
          </Why>
        ),
      }),
    ];
  }, [text, nameOf, by, date_from, date_to, store_id, category, reason_code]);
}
