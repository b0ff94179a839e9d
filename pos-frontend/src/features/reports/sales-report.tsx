import { useMemo } from 'react';
import { getAnalyticsSalesListUrl, useAnalyticsSalesList } from '@/shared/api/generated/analytics';
import type { SalesPage } from '@/shared/api/generated/model/salesPage';
import type { SalesRow } from '@/shared/api/generated/model/salesRow';
import { Chart } from '@/shared/charts/chart';
import { usePointName } from '@/shared/charts/texts';
import { useListSearch } from '@/shared/lib/list-search';
import { formatDay, formatDays, formatHour, formatShortDay } from '@/shared/lib/moment';
import { isZero } from '@/shared/lib/quantity';
import { periodOf } from '@/shared/period/period';
import { useToday } from '@/shared/period/period-picker';
import { useSeesCost } from '@/shared/session/session';
import { Count, Money, Quantity } from '@/shared/ui/values';
import { type Way, Why } from '@/shared/ui/why';
import { column, Named, Percent } from './figures';
import {
  CategoryFilter,
  Choice,
  FilterBar,
  PeriodFilter,
  StoreFilter,
  WordsFilter,
} from './report-filters';
import { ReportPage, Total } from './report-page';
import { pageOf } from './report-search';
import { SALES_BY, type SalesBy, salesReportSchema } from './report-searches';
import { type AskedSales, productsOf, returnsOf, salesOf, unitsOf } from './sales-ways';
import { useScales } from './scales';
import { type ReportTexts, useReportTexts } from './texts';
import { FIGURES } from './use-figures';

const CLEARED = { store_id: undefined, category: undefined, search: undefined };
/** Of more bars than this there is no room for the names. */
const BARS = 8;
/** Those of a period come one after the other: all of them are drawn. */
const IN_A_ROW = new Set<SalesBy>(['DAY', 'HOUR']);
const COLUMN_OF = {
  DAY: 'day',
  HOUR: 'hour',
  STORE: 'store',
  CATEGORY: 'category',
  PRODUCT: 'product',
} as const;

/** What was sold, and what was earned by it. */
export function SalesReport() {
  const text = useReportTexts();
  const { search, update } = useListSearch(salesReportSchema);
  const { by = 'DAY', store_id, category, ordering } = search;
  const days = periodOf(search, useToday()).range;
  // Only products are searched for.
  const words = by === 'PRODUCT' ? search.search : undefined;
  const asked = { by, ...days, store_id, category, search: words, ordering };
  const sales = useAnalyticsSalesList({ ...asked, ...pageOf(search) }, { query: FIGURES });
  const columns = useSalesColumns(asked);
  return (
    <ReportPage
      name="sales"
      lead={text('sales.lead')}
      search={search}
      update={update}
      query={sales}
      columns={columns}
      rowId={keyOf}
      cleared={CLEARED}
      filters={
        <FilterBar search={search} update={update} cleared={CLEARED}>
          <Choice
            label={text('filter.by')}
            values={SALES_BY}
            value={by}
            nameOf={(value) => text(`by.${value}`)}
            onChange={(value) => update({ by: value, ordering: undefined, search: undefined })}
          />
          {by === 'PRODUCT' && <WordsFilter search={search} update={update} />}
          <PeriodFilter search={search} update={update} />
          <StoreFilter search={search} update={update} />
          <CategoryFilter search={search} update={update} />
        </FilterBar>
      }
      above={
        sales.data && sales.data.results.length > 1 && <SalesChart by={by} page={sales.data} />
      }
      totals={sales.data && <Totals page={sales.data} />}
      file={{
        report: 'SALES_FIGURES',
        asked,
        hrefOf: (format) => getAnalyticsSalesListUrl({ ...asked, format }),
      }}
    />
  );
}

function keyOf({ date, hour, store_id, category_id, product_id }: SalesRow): string {
  return [date, hour, store_id, category_id, product_id].join();
}

function Totals({ page: { totals, currency } }: { page: SalesPage }) {
  const text = useReportTexts();
  const seesCost = useSeesCost();
  return (
    <>
      <Total label={text('column.revenue')}>
        <Money value={totals.revenue} currency={currency} />
      </Total>
      {seesCost && (
        <Total label={text('column.margin')}>
          <Money value={totals.gross_margin} currency={currency} />
        </Total>
      )}
      {seesCost && totals.gross_margin_percent !== null && (
        <Total label={text('column.marginPercent')}>
          <Percent value={totals.gross_margin_percent} />
        </Total>
      )}
      {totals.transactions !== null && (
        <Total label={text('column.transactions')}>
          <Count value={totals.transactions} />
        </Total>
      )}
      <Total label={text('column.sold')}>
        <Quantity value={totals.units_sold} />
      </Total>
    </>
  );
}

function SalesChart({ by, page }: { by: SalesBy; page: SalesPage }) {
  const text = useReportTexts();
  const pointName = usePointName();
  const { locale, money } = useScales();
  const seesCost = useSeesCost();
  const today = useToday();
  const pounds = money(page.currency);
  const inARow = IN_A_ROW.has(by);
  const rows = inARow ? openHours(page.results) : page.results.slice(0, BARS);
  const told = {
    revenue: pounds.format(page.totals.revenue),
    days: pointName({
      name: formatDays(page.date_from, page.date_to, locale),
      isSoFar: page.date_to >= today,
    }),
  };
  const shape = by === 'DAY' ? 'area' : 'bar';
  const isUnsold = isZero(page.totals.revenue) && isZero(page.totals.units_sold);
  if (isUnsold || rows.length === 0) return null;
  return (
    <Chart
      label={text('sales.chart', { by: text(`by.${by}`).toLowerCase() })}
      caption={
        seesCost
          ? text('sales.caption', { ...told, margin: pounds.format(page.totals.gross_margin) })
          : text('sales.captionBare', told)
      }
      pointHead={text(`by.${by}`)}
      named={!inARow}
      points={rows.map((row) => {
        const name = nameOf(row, by, text, locale);
        return {
          key: keyOf(row),
          tick: row.date ? formatShortDay(row.date, locale) : name,
          name,
          values: { revenue: row.revenue, margin: row.gross_margin },
          isSoFar: row.date !== null && row.date >= today,
        };
      })}
      plots={[
        {
          series: [
            { key: 'revenue', label: text('column.revenue'), shape },
            ...(seesCost
              ? [
                  {
                    key: 'margin',
                    label: text('column.margin'),
                    shape: 'line' as const,
                    look: 'compared' as const,
                  },
                ]
              : []),
          ],
          ...pounds,
        },
      ]}
    />
  );
}

/** Of hours those from the first that sold to the last: nights would take half of the picture. */
export function openHours<Row extends Pick<SalesRow, 'hour' | 'transactions'>>(
  rows: readonly Row[],
): readonly Row[] {
  const isOpen = ({ hour, transactions }: Row) => hour === null || transactions !== 0;
  return rows.slice(rows.findIndex(isOpen), rows.findLastIndex(isOpen) + 1);
}

function nameOf(row: SalesRow, by: SalesBy, text: ReportTexts, locale: string): string {
  if (by === 'DAY') return row.date ? formatDay(row.date, locale) : '';
  if (by === 'HOUR') return formatHour(row.hour ?? 0, locale);
  if (by === 'STORE') return row.store_name ?? '';
  if (by === 'PRODUCT') return row.product_name ?? '';
  return row.category_name ?? text('none.category');
}

function useSalesColumns({ by, date_from, date_to, store_id, category }: AskedSales) {
  const text = useReportTexts();
  const { locale } = useScales();
  const seesCost = useSeesCost();
  const today = useToday();
  const pointName = usePointName();
  return useMemo(() => {
    const asked = { by, date_from, date_to, store_id, category };
    const told = (row: SalesRow) => ({ what: nameOf(row, by, text, locale) });
    const products = (row: SalesRow): Way | undefined => {
      const way = productsOf(row, asked);
      return way && { ...way, label: text('sales.seeProducts', told(row)) };
    };
    const sales = (row: SalesRow): Way | undefined => {
      const way = salesOf(row, asked);
      return way && { ...way, label: text('sales.seeSales', told(row)) };
    };
    const sold = (row: SalesRow): Way | undefined => {
      const way = unitsOf(row, asked);
      return way && { ...way, label: text('sales.seeSold', told(row)) };
    };
    const returned = (row: SalesRow): Way | undefined => {
      const way = isZero(row.units_returned) ? undefined : returnsOf(row, asked);
      return way && { ...way, label: text('sales.seeReturns', told(row)) };
    };
    const named = (row: SalesRow): Way | undefined =>
      row.product_id === null
        ? (sales(row) ?? products(row))
        : {
            to: '/catalog/products/$productId',
            params: { productId: String(row.product_id) },
            label: text('sales.seeProduct', told(row)),
          };
    const money = (
      id: 'revenue' | 'gross_margin' | 'discounts' | 'tax',
      label: string,
      hiddenBelow?: 1200,
    ) =>
      column<SalesRow>(id, label, {
        sortable: true,
        ...(hiddenBelow && { hiddenBelow }),
        cell: (row) => (
          <Why way={products(row)}>
            <Money value={row[id]} currency={row.currency} />
          </Why>
        ),
      });
    const quantity = (
      id: 'units_sold' | 'units_returned',
      label: string,
      way: (row: SalesRow) => Way | undefined,
    ) =>
      column<SalesRow>(id, label, {
        sortable: true,
        cell: (row) => (
          <Why way={way(row)}>
            <Quantity value={row[id]} quietZero />
          </Why>
        ),
      });
    return [
      column<SalesRow>('name', text(`column.${COLUMN_OF[by]}`), {
        text: true,
        pinned: true,
        grow: true,
        sortable: true,
        cell: (row) => {
          const isSoFar = row.date !== null && row.date >= today;
          const name = pointName({ name: nameOf(row, by, text, locale), isSoFar });
          return <Named way={named(row)}>{name}</Named>;
        },
      }),
      money('revenue', text('column.revenue')),
      ...(seesCost
        ? [
            money('gross_margin', text('column.margin')),
            column<SalesRow>('gross_margin_percent', text('column.marginPercent'), {
              cell: (row) => <Percent value={row.gross_margin_percent} />,
            }),
          ]
        : []),
      // One sale has many products: it would be counted once for each.
      ...(by === 'CATEGORY' || by === 'PRODUCT'
        ? []
        : [
            column<SalesRow>('transactions', text('column.transactions'), {
              sortable: true,
              cell: (row) => (
                <Why way={sales(row)}>
                  <Count value={row.transactions ?? 0} quietZero />
                </Why>
              ),
            }),
          ]),
      quantity('units_sold', text('column.sold'), sold),
      quantity('units_returned', text('column.returned'), returned),
      money('discounts', text('column.discounts'), 1200),
      money('tax', text('column.tax'), 1200),
      column<SalesRow>('share', text('column.share'), {
        hiddenBelow: 900,
        cell: (row) => <Percent value={row.share} />,
      }),
    ];
  }, [text, locale, seesCost, by, date_from, date_to, store_id, category, today, pointName]);
}
