import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { QuickActions } from '@/shared/actions/quick-actions';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatDays } from '@/shared/lib/moment';
import { daysIn, periodOf, rangeBefore } from '@/shared/period/period';
import { PeriodPicker, useToday } from '@/shared/period/period-picker';
import { useFormats } from '@/shared/session/session';
import { Board, Panel } from '@/shared/ui/board';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import filterClasses from '@/shared/ui/filters/filters.module.css';
import { BuiltAt, NotBuilt } from './built';
import { SalesFigures, StockFigures } from './figures';
import { HoursChart } from './hours-chart';
import { LowLongest } from './low-longest';
import { NearestToZero } from './nearest-to-zero';
import { isUnsold, NoSaleYet, NoStockYet } from './nothing-yet';
import classes from './owner.module.css';
import { type Asked, type OwnerSearch, ownerSearchSchema } from './owner-search';
import { PanelBody } from './panel-body';
import { Proof } from './proof';
import { RevenueChart } from './revenue-chart';
import { SalesByPart } from './sales-by-part';
import { SlowItems } from './slow-items';
import { useOwnerTexts } from './texts';
import { TopProducts } from './top-products';
import { TrendChart } from './trend-chart';
import {
  useKpis,
  useLowStock,
  useNearestToZero,
  useSalesByDay,
  useSalesByHour,
  useSalesByPart,
  useSlowItems,
  useStockNow,
  useStockTrend,
  useTopProducts,
} from './use-owner';

const CHART_HEIGHT = 236;
const TABLE_HEIGHT = 360;
const FIGURES_HEIGHT = 120;

/** How the shops do: what was sold and what is on the shelves, and what it was before. */
export function OwnerPage() {
  const text = useOwnerTexts();
  const search = ownerSearchSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const stores = useStoreOptions();
  const { locale } = useFormats();
  const { range } = periodOf(search, useToday());
  const asked: Asked = { store_id: search.store_id, ...range };
  const kpis = useKpis(asked);
  const stock = useStockNow({ store_id: undefined });
  const isNew = stock.data?.skus === 0 && kpis.data !== undefined && isUnsold(kpis.data);
  const before = rangeBefore(range);
  const update = (patch: Partial<OwnerSearch>) =>
    void navigate({ to: '/owner', search: { ...search, ...patch }, resetScroll: false });
  return (
    <Board
      title={text('title')}
      note={
        <>
          {kpis.data && <BuiltAt freshness={kpis.data.freshness} />} <Freshness query={kpis} />
        </>
      }
      actions={<QuickActions />}
      filters={
        <div className={filterClasses.bar}>
          <PeriodPicker search={search} onChange={update} />
          <FilterSelect
            label={text('store')}
            options={stores}
            value={search.store_id}
            onChange={(store_id) => update({ store_id })}
          />
          <span className={classes.compared}>
            {text('compared', { days: formatDays(before.date_from, before.date_to, locale) })}
          </span>
          <Proof />
        </div>
      }
      waiting={kpis.isPlaceholderData}
    >
      {isNew ? <NoStockYet /> : <Panels asked={asked} kpis={kpis} />}
    </Board>
  );
}

interface PartProps {
  asked: Asked;
}

function Panels({ asked, kpis }: PartProps & { kpis: ReturnType<typeof useKpis> }) {
  const manyDays = daysIn(asked) > 1;
  const unsold = kpis.data !== undefined && isUnsold(kpis.data);
  return (
    <>
      {kpis.data && <NotBuilt freshness={kpis.data.freshness} />}
      <PanelBody query={kpis} height={2 * FIGURES_HEIGHT}>
        {(figures) => (
          <div className={classes.groups}>
            <SalesFigures kpis={figures} asked={asked} />
            <StockFigures kpis={figures} asked={asked} />
          </div>
        )}
      </PanelBody>
      {unsold ? (
        <NoSaleYet />
      ) : (
        <div className={manyDays ? classes.wide : undefined}>
          {manyDays && <Revenue asked={asked} />}
          <Hours asked={asked} />
        </div>
      )}
      <div className={classes.halves}>
        <Nearest asked={asked} />
        <Alerts asked={asked} />
        {!unsold && <ByPart asked={asked} />}
        <Trend asked={asked} />
        {!unsold && <Top asked={asked} />}
        <Slow asked={asked} />
      </div>
    </>
  );
}

function Revenue({ asked }: PartProps) {
  const text = useOwnerTexts();
  const { currency } = useFormats();
  const now = useSalesByDay(asked);
  const earlier = useSalesByDay({ ...asked, ...rangeBefore(asked) });
  return (
    <Panel title={text('revenue.title')}>
      <PanelBody query={now} height={CHART_HEIGHT}>
        {(rows) => (
          <RevenueChart asked={asked} now={rows} before={earlier.data ?? []} currency={currency} />
        )}
      </PanelBody>
    </Panel>
  );
}

function Hours({ asked }: PartProps) {
  const text = useOwnerTexts();
  const now = useSalesByHour(asked);
  const earlier = useSalesByHour({ ...asked, ...rangeBefore(asked) });
  return (
    <Panel title={text('hours.title')}>
      <PanelBody query={now} height={CHART_HEIGHT}>
        {({ results, currency }) => (
          <HoursChart
            asked={asked}
            now={results}
            before={earlier.data?.results ?? []}
            currency={currency}
          />
        )}
      </PanelBody>
    </Panel>
  );
}

function Nearest({ asked }: PartProps) {
  const text = useOwnerTexts();
  const nearest = useNearestToZero(asked);
  const more = (
    <Link
      to="/inventory/reorder"
      search={{ store_id: asked.store_id }}
      className={linkClasses.link}
    >
      {text('nearest.all')}
    </Link>
  );
  return (
    <Panel title={text('nearest.title')} more={more}>
      <PanelBody query={nearest} height={TABLE_HEIGHT}>
        {({ results }) => <NearestToZero alerts={results} />}
      </PanelBody>
    </Panel>
  );
}

function Alerts({ asked }: PartProps) {
  const text = useOwnerTexts();
  const alerts = useLowStock(asked);
  const count = alerts.data?.count ?? 0;
  const more = count > 0 && (
    <Link
      to="/inventory/stock"
      search={{ store_id: asked.store_id, low_stock: true }}
      className={linkClasses.link}
    >
      {text('alerts.all', { count })}
    </Link>
  );
  return (
    <Panel title={text('alerts.title')} more={more}>
      <PanelBody query={alerts} height={TABLE_HEIGHT}>
        {({ results }) => <LowLongest alerts={results} />}
      </PanelBody>
    </Panel>
  );
}

function ByPart({ asked }: PartProps) {
  const text = useOwnerTexts();
  const parts = useSalesByPart(asked);
  const title = asked.store_id === undefined ? 'byStore.title' : 'byCategory.title';
  return (
    <Panel title={text(title)}>
      <PanelBody query={parts} height={CHART_HEIGHT}>
        {(page) => <SalesByPart page={page} asked={asked} />}
      </PanelBody>
    </Panel>
  );
}

function Trend({ asked }: PartProps) {
  const text = useOwnerTexts();
  const trend = useStockTrend(asked);
  return (
    <Panel title={text('trend.title')}>
      <PanelBody query={trend} height={CHART_HEIGHT}>
        {(page) => <TrendChart trend={page} store_id={asked.store_id} />}
      </PanelBody>
    </Panel>
  );
}

function Top({ asked }: PartProps) {
  const text = useOwnerTexts();
  const top = useTopProducts(asked);
  const more = (
    <Link to="/reports/sales" search={{ ...asked, by: 'PRODUCT' }} className={linkClasses.link}>
      {text('top.all')}
    </Link>
  );
  return (
    <Panel title={text('top.title')} more={more}>
      <PanelBody query={top} height={TABLE_HEIGHT}>
        {(page) => <TopProducts page={page} asked={asked} />}
      </PanelBody>
    </Panel>
  );
}

function Slow({ asked }: PartProps) {
  const text = useOwnerTexts();
  const slow = useSlowItems(asked);
  const more = (
    <Link to="/reports/aging" search={{ store_id: asked.store_id }} className={linkClasses.link}>
      {text('slow.all')}
    </Link>
  );
  return (
    <Panel title={text('slow.title')} more={more}>
      <PanelBody query={slow} height={TABLE_HEIGHT}>
        {(page) => <SlowItems page={page} />}
      </PanelBody>
    </Panel>
  );
}
